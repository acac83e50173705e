package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import java.math.MathContext;

/** Reads powers behind a base: “10^9”, “1.1^+23”, “2.5e-3”. */
final class Powers {
  private static final int MOST_DIGITS = 3;
  private static final int MOST = 400;

  private Powers() {}

  /** The base raised or scaled by what follows it; the base itself where nothing does. */
  static Numeral read(Chars chars, Numeral base) {
    boolean power = chars.at(base.end()) == '^';
    if (!power && !chars.isOneOf(base.end(), "eE")) {
      return base;
    }
    int sign = base.end() + 1;
    int digits = chars.isOneOf(sign, "+-") ? sign + 1 : sign;
    int end = chars.digitsEnd(digits);
    if (end == digits || end - digits > MOST_DIGITS || chars.letterOrDigit(end)) {
      return base;
    }
    int size = Integer.parseInt(chars.text(digits, end));
    int exponent = chars.at(sign) == '-' ? -size : size;
    return size > MOST || base.value().signum() == 0
        ? base
        : power ? raised(base, exponent, end) : scaled(base, exponent, end);
  }

  private static Numeral raised(Numeral base, int exponent, int end) {
    BigDecimal value = base.value().pow(exponent, MathContext.DECIMAL64);
    return numeral(base, value, BigDecimal.ZERO, end, Numeral.Form.ARABIC);
  }

  private static Numeral scaled(Numeral base, int exponent, int end) {
    BigDecimal step = base.step().scaleByPowerOfTen(exponent);
    BigDecimal value = base.value().scaleByPowerOfTen(exponent);
    return numeral(base, value, step, end, Numeral.Form.SCIENTIFIC);
  }

  private static Numeral numeral(
      Numeral base, BigDecimal value, BigDecimal step, int end, Numeral.Form form) {
    return new Numeral(base.begin(), end, value, null, step, BigDecimal.ONE, Bound.EXACT, form);
  }
}
