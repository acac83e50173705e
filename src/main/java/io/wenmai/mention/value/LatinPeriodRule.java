package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads quarters and halves as analysts write them: “24Q4”, “2024H1”, “4Q24”, “Q4 2024”. */
final class LatinPeriodRule implements TimeRule {
  private static final int QUARTERS = 4;
  private static final int HALVES = 2;

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    if (chars.letterOrDigit(at - 1)) {
      return null;
    }
    Piece yearFirst = yearFirst(scene, at);
    if (yearFirst != null) {
      return yearFirst;
    }
    return chars.isOneOf(at, "QH")
        ? reversed(scene, at, at, at + 1)
        : reversed(scene, at, at + 1, at);
  }

  private static @Nullable Piece yearFirst(Scene scene, int at) {
    Chars chars = scene.chars();
    Word<Integer> year = YearReader.digits(chars, at, scene.context().day().getYear());
    if (year == null) {
      return null;
    }
    int letter = chars.isOneOf(year.end(), "- ") ? year.end() + 1 : year.end();
    return moment(chars, at, letter, letter + 1, year.value(), letter + 2);
  }

  /** “Q4 2024” and “4Q24”, given where letter and number stand. */
  private static @Nullable Piece reversed(Scene scene, int at, int letter, int number) {
    Chars chars = scene.chars();
    int behind = chars.pastSpace(at + 2);
    Word<Integer> year = YearReader.digits(chars, behind, scene.context().day().getYear());
    if (chars.isOneOf(letter, "QH")
        && year == null
        && behind == at + 2
        && chars.digitsEnd(behind) == behind + 2) {
      int short_ = Integer.parseInt(chars.text(behind, behind + 2)) + 2000;
      year =
          Math.abs(short_ - scene.context().day().getYear()) < 12
              ? new Word<>(short_, behind + 2)
              : null;
    }
    return year == null || (year.end() - behind < 4 && behind > at + 2)
        ? null
        : moment(chars, at, letter, number, year.value(), year.end());
  }

  private static @Nullable Piece moment(
      Chars chars, int begin, int letter, int number, int year, int end) {
    int which = chars.at(number) - '0';
    if (which < 1 || chars.letterOrDigit(end)) {
      return null;
    }
    if (chars.at(letter) == 'Q' && which <= QUARTERS) {
      return new Moment(begin, end, Period.quarter(year, which));
    }
    return chars.at(letter) == 'H' && which <= HALVES
        ? new Moment(begin, end, Period.half(year, which))
        : null;
  }
}
