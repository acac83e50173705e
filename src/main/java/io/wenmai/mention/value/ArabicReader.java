package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads Arabic digits with separators and decimals: “2,886.79”. */
final class ArabicReader {
  private static final int MOST_DIGITS = 24;
  private static final int GROUP = 3;

  private ArabicReader() {}

  static @Nullable Numeral read(Chars chars, int at) {
    boolean leading = chars.at(at) == '.' && chars.digit(at + 1) && !isInside(chars, at - 1);
    if (!chars.digit(at) && !leading) {
      return null;
    }
    int whole = leading ? at : wholeEnd(chars, at);
    int end = fractionEnd(chars, whole);
    if (isCode(chars, at, end)) {
      return Numeral.code(at, Codes.end(chars, end));
    }
    BigDecimal value = new BigDecimal(digits(chars, at, end));
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, end - whole - 1));
    return Powers.read(
        chars,
        new Numeral(at, end, value, null, step, BigDecimal.ONE, Bound.EXACT, Numeral.Form.ARABIC));
  }

  /** Whether a point behind the unit can begin no number. */
  private static boolean isInside(Chars chars, int at) {
    return chars.letterOrDigit(at)
        || chars.isOneOf(at, ".。…)")
        || Character.isIdeographic(chars.at(at));
  }

  private static int wholeEnd(Chars chars, int at) {
    int end = chars.digitsEnd(at);
    if (end - at > GROUP || chars.at(at) == '0') {
      return end;
    }
    while (chars.isOneOf(end, ",，") && chars.digitsEnd(end + 1) == end + 1 + GROUP) {
      end += 1 + GROUP;
    }
    return end;
  }

  private static int fractionEnd(Chars chars, int whole) {
    return chars.at(whole) == '.' && chars.digit(whole + 1) ? chars.digitsEnd(whole + 1) : whole;
  }

  private static boolean isCode(Chars chars, int at, int end) {
    return end - at > MOST_DIGITS
        || (chars.at(at) == '0' && chars.digit(at + 1))
        || (chars.at(end) == '.' && chars.letterOrDigit(end + 1))
        || Codes.isTelephone(chars, at);
  }

  private static String digits(Chars chars, int at, int end) {
    StringBuilder digits = new StringBuilder(end - at);
    for (int i = at; i < end; i++) {
      char c = chars.at(i);
      if (c == '.' || chars.digit(i)) {
        digits.append(c);
      }
    }
    return digits.toString();
  }
}
