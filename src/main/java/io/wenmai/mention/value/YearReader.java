package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads a year: “2024年”, “二〇二四年”, “24年”, “去年”. */
final class YearReader {
  private static final int FIRST = 1900;
  private static final int LAST = 2100;
  private static final int CENTURY = 100;
  private static final int YEARS_BACK = 6;
  private static final int YEARS_AHEAD = 6;

  private final Words<String> relative = WordList.shipped("times").words(meaning -> meaning);
  private final Words<String> behindShort = WordList.shipped("times").wordsOf("short year");

  /** The year at a position, past its 年; null where none stands. */
  @Nullable Word<Integer> read(Scene scene, int at) {
    Chars chars = scene.chars();
    Word<String> word = relative.longest(chars, at);
    if (word != null) {
      return word.value().startsWith("YEARS ")
          ? new Word<>(
              scene.context().day().getYear() + Integer.parseInt(word.value().substring(6)),
              word.end())
          : null;
    }
    Word<Integer> digits = digits(chars, at, scene.context().day().getYear());
    if (digits == null) {
      return null;
    }
    int mark = chars.pastSpace(digits.end());
    boolean isShort = digits.end() == at + 2;
    return chars.at(mark) == '年' && (!isShort || isYear(chars, mark + 1))
        ? new Word<>(digits.value(), mark + 1)
        : null;
  }

  private boolean isYear(Chars chars, int behind) {
    int at = chars.pastSpace(behind);
    Small month = Small.read(chars, at, 12);
    return behindShort.has(chars, at)
        || (month != null && chars.at(chars.pastSpace(month.end())) == '月');
  }

  /** The four or two digits of a year, without what follows. */
  static @Nullable Word<Integer> digits(Chars chars, int at, int now) {
    int end = chars.digitsEnd(at);
    if (end - at == 4) {
      return year(Integer.parseInt(chars.text(at, end)), end);
    }
    if (end - at == 2 && !chars.letterOrDigit(at - 1)) {
      int year = now - now % CENTURY + Integer.parseInt(chars.text(at, end));
      return year >= now - YEARS_BACK && year <= now + YEARS_AHEAD ? new Word<>(year, end) : null;
    }
    int chineseEnd = ChineseReader.digitsEnd(chars, at);
    if (chineseEnd - at == 4) {
      Numeral number = ChineseReader.read(chars, at);
      return number == null ? null : year(number.value().intValue(), chineseEnd);
    }
    return null;
  }

  private static @Nullable Word<Integer> year(int year, int end) {
    return year >= FIRST && year <= LAST ? new Word<>(year, end) : null;
  }
}
