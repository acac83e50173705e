package io.wenmai.mention.value;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads dates in figures: “2025-02-12”, “2025/2/12”, “2025.02.12”. */
final class IsoDateRule implements TimeRule {
  private static final int CENTURY = 100;
  private static final int YEARS_AHEAD = 10;

  private final DayTail tail;

  IsoDateRule(DayTail tail) {
    this.tail = tail;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    int sign = chars.digitsEnd(at);
    if (sign < at + 3 && chars.at(sign) == '/') {
      return american(scene, at);
    }
    if (sign != at + 4 || !chars.isOneOf(sign, "-/. ") || chars.letterOrDigit(at - 1)) {
      return null;
    }
    var year = YearReader.digits(chars, at, scene.context().day().getYear());
    Small month = Small.read(chars, sign + 1, 12);
    int told = year == null ? longAgo(chars, at, sign) : year.value();
    if (told < 0 || month == null || chars.at(month.end()) != chars.at(sign)) {
      return null;
    }
    YearMonth in = YearMonth.of(told, month.value());
    Small day = Small.read(chars, month.end() + 1, in.lengthOfMonth());
    if (day == null || chars.digit(day.end())) {
      return null;
    }
    Moment moment = tail.moment(chars, at, day.end(), Period.day(in.atDay(day.value())));
    return chars.at(sign) == ' ' && !scene.isAll(at, moment.end()) ? null : moment;
  }

  private static int longAgo(Chars chars, int at, int end) {
    return chars.at(end) == '-' && chars.isOneOf(at, "12")
        ? Integer.parseInt(chars.text(at, end))
        : -1;
  }

  /** A year of two digits is the last one that is at most ten years ahead. */
  private static int year(Scene scene, int told) {
    int last = scene.context().day().getYear() + YEARS_AHEAD;
    return told >= CENTURY ? told : last - Math.floorMod(last - told, CENTURY);
  }

  /** “10/31/1974”; with two digits of the year, where nothing else is said. */
  private @Nullable Piece american(Scene scene, int at) {
    Chars chars = scene.chars();
    Small month = Small.read(chars, at, 12);
    Small day = month == null ? null : Small.read(chars, month.end() + 1, 31);
    int sign = day == null ? at : day.end();
    int end = chars.digitsEnd(sign + 1);
    if (month == null
        || day == null
        || chars.at(sign) != '/'
        || !(end == sign + 5 || (end == sign + 3 && scene.isAll(at, end)))) {
      return null;
    }
    int year = year(scene, Integer.parseInt(chars.text(sign + 1, end)));
    boolean real =
        year > 1000
            && !chars.letterOrDigit(at - 1)
            && day.value() <= YearMonth.of(year, month.value()).lengthOfMonth();
    return real
        ? tail.moment(
            chars, at, end, Period.day(YearMonth.of(year, month.value()).atDay(day.value())))
        : null;
  }
}
