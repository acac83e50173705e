package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads Chinese numbers below 万, digits read out, and decimals: “五点六”, “二〇二五”. */
final class ChineseReader {
  private static final int MOST_DIGITS = 20;
  private static final String NOT_DECIMAL = "分刻十半";

  private ChineseReader() {}

  static @Nullable Numeral read(Chars chars, int at) {
    int run = digitsEnd(chars, at);
    Numeral number = isReadOut(chars, at, run) ? readOut(chars, at, run) : Section.read(chars, at);
    return number == null || number.isCode() || number.upper() != null
        ? number
        : withDecimals(chars, number);
  }

  /** The end of the run of Chinese digits at a position. */
  static int digitsEnd(Chars chars, int at) {
    int end = at;
    while (Digits.digit(chars.at(end)) >= 0 && chars.at(end) != '两') {
      end++;
    }
    return end;
  }

  private static boolean isReadOut(Chars chars, int at, int end) {
    if (end - at < 2 || Digits.multiplier(chars.at(end)) > 0) {
      return end - at > 3;
    }
    int first = Digits.digit(chars.at(at));
    int second = Digits.digit(chars.at(at + 1));
    return end - at > 2
        || first == 0
        || second == 0
        || !(second == first + 1 || (first == 3 && second == 5));
  }

  private static Numeral readOut(Chars chars, int at, int end) {
    if (end - at > MOST_DIGITS) {
      return Numeral.code(at, end);
    }
    BigDecimal value = new BigDecimal(arabic(chars, at, end));
    return new Numeral(
        at, end, value, null, BigDecimal.ONE, BigDecimal.ONE, Bound.EXACT, Numeral.Form.READ_OUT);
  }

  private static String arabic(Chars chars, int at, int end) {
    StringBuilder digits = new StringBuilder(end - at);
    for (int i = at; i < end; i++) {
      digits.append((char) ('0' + Digits.digit(chars.at(i))));
    }
    return digits.toString();
  }

  /** The number with the decimals that 点 adds behind it. */
  static Numeral withDecimals(Chars chars, Numeral number) {
    int point = number.end();
    int end = digitsEnd(chars, point + 1);
    if (chars.at(point) != '点'
        || end == point + 1
        || end - point > MOST_DIGITS
        || chars.isOneOf(end, NOT_DECIMAL)) {
      return number;
    }
    BigDecimal fraction =
        new BigDecimal(arabic(chars, point + 1, end)).movePointLeft(end - point - 1);
    return new Numeral(
        number.begin(),
        end,
        number.value().add(fraction),
        null,
        BigDecimal.ONE.movePointLeft(end - point - 1),
        BigDecimal.ONE,
        Bound.EXACT,
        Numeral.Form.CHINESE);
  }
}
