package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads a year: “2024年”, “二〇二四年”, “24年”, “去年”. */
final class YearReader {
  private static final String BEFORE_LENGTH = "近约超逾达时去第续每了满的已共长用过足整后为至到-~或是、有需来";
  private static final int FIRST = 1900;
  private static final int LAST = 2100;
  private static final int LEAST = 1000;
  private static final int MOST = 2999;
  private static final int CENTURY = 100;
  private static final int BEFORE_REPUBLIC = 1911;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final int YEARS_BACK = 6;
  private static final int YEARS_AHEAD = 6;

  private final Words<String> relative =
      WordList.shipped("times").wordsOf((String meaning) -> meaning.startsWith("YEARS "));
  private final Words<String> lengthBehind = WordList.shipped("times").wordsOf("length of years");
  private final Words<String> behindShort = WordList.shipped("times").wordsOf("short year");

  /** The year at a position, past its 年; null where none stands. */
  @Nullable Word<Integer> read(Scene scene, int at) {
    Chars chars = scene.chars();
    Word<String> word = relative.longest(chars, at);
    if (word != null) {
      int years = Integer.parseInt(word.value().substring(6));
      return new Word<>(scene.context().day().getYear() + years, word.end());
    }
    Word<Integer> digits = digits(chars, at, scene.context().day().getYear());
    digits = digits == null ? longer(chars, at) : digits;
    digits = digits == null ? shortBeforeDay(scene, at) : digits;
    digits = digits == null ? republic(chars, at) : digits;
    if (digits == null) {
      return null;
    }
    int mark = chars.pastSpace(digits.end());
    boolean isShort = digits.end() == at + 2 && !isZero(chars.at(at));
    return chars.at(mark) == '年' && (!isShort || isYear(chars, mark + 1))
        ? new Word<>(digits.value(), mark + 1)
        : recent(scene, at, digits, mark);
  }

  /** “98年7月1日”: two digits long ago, before a day. */
  private static @Nullable Word<Integer> shortBeforeDay(Scene scene, int at) {
    Chars chars = scene.chars();
    int end = chars.digitsEnd(at);
    Small month =
        end == at + 2 && chars.at(end) == '年' && !chars.letterOrDigit(at - 1)
            ? Small.read(chars, end + 1, MONTHS)
            : null;
    if (month == null
        || chars.at(month.end()) != '月'
        || Small.read(chars, month.end() + 1, DAYS) == null) {
      return null;
    }
    int last = scene.context().day().getYear() + YEARS_AHEAD;
    int told = Integer.parseInt(chars.text(at, end));
    return new Word<>(last - Math.floorMod(last - told, CENTURY), end);
  }

  /** “民国三年”: years counted from 1911. */
  private static @Nullable Word<Integer> republic(Chars chars, int at) {
    Small year = chars.has(at, "民国") ? Small.read(chars, at + 2, CENTURY) : null;
    return year == null || chars.at(year.end()) != '年'
        ? null
        : new Word<>(BEFORE_REPUBLIC + year.value(), year.end());
  }

  /** “24年” without more, where it is more likely a year than a length of time. */
  private @Nullable Word<Integer> recent(Scene scene, int at, Word<Integer> digits, int mark) {
    Chars chars = scene.chars();
    int distance = digits.value() - scene.context().day().getYear();
    boolean near = distance >= -2 && distance <= 1;
    return near
            && chars.at(mark) == '年'
            && chars.digit(at)
            && !lengthBehind.has(chars, mark + 1)
            && !chars.isOneOf(chars.beforeSpace(at), BEFORE_LENGTH)
            && Character.isIdeographic(chars.at(mark + 1))
        ? new Word<>(digits.value(), mark + 1)
        : null;
  }

  private boolean isYear(Chars chars, int behind) {
    return behindShort.has(chars, chars.pastSpace(behind)) || isMonth(chars, behind);
  }

  private static boolean isMonth(Chars chars, int behind) {
    Small month = Small.read(chars, chars.pastSpace(behind), 12);
    return month != null && chars.at(chars.pastSpace(month.end())) == '月';
  }

  /** “零八” and “两千零四” before 年, and years long ago before a month. */
  private static @Nullable Word<Integer> longer(Chars chars, int at) {
    int chinese = ChineseReader.digitsEnd(chars, at);
    if (chinese == at + 2 && isZero(chars.at(at)) && chars.at(chinese) == '年') {
      return new Word<>(2000 + Digits.digit(chars.at(at + 1)), chinese);
    }
    Numeral number = chars.digit(at) ? ArabicReader.read(chars, at) : thousands(chars, at);
    int end = number == null ? at : number.end();
    return number != null
            && number.isBetween(LEAST, MOST)
            && (!chars.digit(at) || end == at + 4)
            && chars.at(end) == '年'
            && isMonth(chars, end + 1)
        ? new Word<>(number.value().intValue(), end)
        : null;
  }

  private static @Nullable Numeral thousands(Chars chars, int at) {
    return Digits.digit(chars.at(at)) > 0 && chars.at(at + 1) == '千'
        ? Section.read(chars, at)
        : null;
  }

  private static boolean isZero(char c) {
    return c == '0' || Digits.isZero(c);
  }

  /** The four or two digits of a year, without what follows. */
  static @Nullable Word<Integer> digits(Chars chars, int at, int now) {
    int end = chars.digitsEnd(at);
    if (end - at == 4) {
      return year(Integer.parseInt(chars.text(at, end)), end);
    }
    if (end - at == 2 && chars.at(at) == '0' && !chars.letterOrDigit(at - 1)) {
      return new Word<>(2000 + chars.at(at + 1) - '0', end);
    }
    if (end - at == 2 && (!chars.letterOrDigit(at - 1) || chars.has(at - 2, "FY"))) {
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
