package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese number below 万, read unit by unit: “三千五百”, “十七八”, “几十”.
 *
 * @param sum what is complete
 * @param top the same for the upper end of a vague number
 * @param digit the digit that no multiplier has followed yet, else -1
 * @param topDigit the same for the upper end
 * @param last the multiplier that was read last
 * @param zero whether a 零 came last
 */
record Section(
    int begin, int end, long sum, long top, int digit, int topDigit, int last, boolean zero) {
  private static final int NONE = -1;
  private static final int TEN_THOUSAND = 10_000;

  /** The section at a position, null where none stands. */
  static @Nullable Numeral read(Chars chars, int at) {
    Section section = new Section(at, at, 0, 0, NONE, NONE, TEN_THOUSAND, false);
    Section next = section.next(chars);
    while (next != null) {
      section = next;
      next = section.next(chars);
    }
    return section.end == at ? null : section.numeral(chars);
  }

  private @Nullable Section next(Chars chars) {
    char c = chars.at(end);
    int multiplier = Digits.multiplier(c);
    if (multiplier > 0) {
      return multiplied(multiplier);
    }
    if (Digits.tens(c) > 0) {
      return digit < 0 && last > 10 ? complete(Digits.tens(c), Digits.tens(c), 10) : null;
    }
    if (c == '几' || c == '数') {
      return vague(chars, c);
    }
    int value = Digits.digit(c);
    if (c == '两' && end > begin && !leadsOn(chars.at(end + 1))) {
      return null;
    }
    return value < 0 ? null : Digits.isZero(c) ? withZero(chars) : withDigit(chars, value);
  }

  private static boolean leadsOn(char c) {
    return Digits.multiplier(c) > 0 || Digits.isScale(c);
  }

  private @Nullable Section multiplied(int multiplier) {
    boolean implied = digit < 0;
    if (multiplier >= last || (implied && sum > 0 && multiplier != 10)) {
      return null;
    }
    long low = (implied ? 1L : digit) * multiplier;
    long high = topDigit < 0 ? low : (long) topDigit * multiplier;
    return complete(low, high, multiplier);
  }

  private Section complete(long low, long high, int multiplier) {
    return new Section(begin, end + 1, sum + low, top + high, NONE, NONE, multiplier, false);
  }

  /** “几十”: one to ten tens; “十几”: eleven to nineteen. */
  private @Nullable Section vague(Chars chars, char c) {
    char after = chars.at(end + 1);
    if (end == begin && (Digits.multiplier(after) > 0 || Digits.isScale(after))) {
      return new Section(begin, end + 1, 0, 0, 1, 10, last, false);
    }
    return c == '几' && (last == 10 || (zero && last > 10)) && digit < 0
        ? new Section(begin, end + 1, sum, top, 1, 9, 1, true)
        : null;
  }

  private @Nullable Section withZero(Chars chars) {
    char after = chars.at(end + 1);
    boolean leads =
        Digits.digit(after) > 0
            || Digits.multiplier(after) > 0
            || (after == '几' && Digits.isScale(chars.at(end + 2)));
    if (end == begin) {
      return new Section(begin, end + 1, 0, 0, 0, NONE, 1, true);
    }
    return digit < 0 && !zero && leads && last > 10
        ? new Section(begin, end + 1, sum, top, NONE, NONE, last, true)
        : null;
  }

  private @Nullable Section withDigit(Chars chars, int value) {
    if (digit < 0 && last > 1) {
      return new Section(begin, end + 1, sum, top, value, NONE, last, zero);
    }
    boolean neighbours = value == digit + 1 || (digit == 3 && value == 5);
    return neighbours && topDigit < 0 && Digits.digit(chars.at(end + 1)) < 0 && last > 1
        ? new Section(begin, end + 1, sum, top, digit, value, last, zero)
        : null;
  }

  private Numeral numeral(Chars chars) {
    // “一百五” leaves out its last multiplier
    long place = digit > 0 && !zero && (last == 100 || last == 1000) ? last / 10 : 1;
    long low = sum + Math.max(digit, 0) * place;
    long high = top + Math.max(topDigit < 0 ? digit : topDigit, 0) * place;
    return new Numeral(
        begin,
        end,
        BigDecimal.valueOf(low),
        high > low ? BigDecimal.valueOf(high) : null,
        high > low ? BigDecimal.ZERO : BigDecimal.valueOf(place),
        BigDecimal.ONE,
        Bound.EXACT,
        form(chars));
  }

  private Numeral.Form form(Chars chars) {
    if (end - begin > 1) {
      return Numeral.Form.CHINESE;
    }
    return Digits.multiplier(chars.at(begin)) > 10 ? Numeral.Form.BARE : Numeral.Form.DIGIT;
  }
}
