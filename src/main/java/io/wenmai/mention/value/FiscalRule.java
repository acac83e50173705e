package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads fiscal periods: “2025财年第二季度”, “FY25Q2”, “2024/25财年”. */
final class FiscalRule implements TimeRule {
  private static final int CENTURY = 100;

  private final QuarterRule quarters;

  FiscalRule(QuarterRule quarters) {
    this.quarters = quarters;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    boolean lettered = chars.has(at, "FY") && !chars.letterOrDigit(at - 1);
    int now = scene.context().day().getYear();
    Word<Integer> year = YearReader.digits(chars, lettered ? at + 2 : at, now);
    if (year == null) {
      return null;
    }
    int end = lettered ? year.end() : fiscalEnd(chars, year);
    if (end < 0) {
      return null;
    }
    int fiscalYear = lettered ? year.value() : second(chars, year);
    int next = chars.isOneOf(end, " -的") ? end + 1 : end;
    Piece part = quarters.read(scene, at, next, fiscalYear);
    return part instanceof Moment moment
        ? new Moment(at, moment.end(), moment.period().asFiscal())
        : new Moment(at, end, Period.year(fiscalYear).asFiscal());
  }

  /** The end of “财年” behind a year, or -1. */
  private static int fiscalEnd(Chars chars, Word<Integer> year) {
    int at = year.end();
    if (chars.isOneOf(at, "/-") && chars.digitsEnd(at + 1) == at + 3) {
      at += 3;
    }
    at = chars.pastSpace(at);
    if (chars.has(at, "财年")) {
      return at + 2;
    }
    return chars.has(at, "财政年度") ? at + 4 : -1;
  }

  /** The year in which “2024/25财年” ends. */
  private static int second(Chars chars, Word<Integer> year) {
    int at = year.end();
    return chars.isOneOf(at, "/-") && chars.digit(at + 1)
        ? year.value() - year.value() % CENTURY + Integer.parseInt(chars.text(at + 1, at + 3))
        : year.value();
  }
}
