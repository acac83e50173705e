package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads “三分之一”, “百分之五十”, “二又三分之一”, “2/3”. */
final class FractionReader {
  private static final MathContext PRECISION = new MathContext(16, RoundingMode.HALF_EVEN);
  private static final BigDecimal STEP = new BigDecimal("0.01");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final String PARTS_OF = "分之";

  /** A fraction: its number, and whether it was told as a percentage. */
  record Fraction(Numeral number, boolean percent) {}

  private final NumeralReader numerals;

  FractionReader(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** The fraction of which {@code first} is the first number, null where it is none. */
  @Nullable Fraction read(Chars chars, Numeral first) {
    if (chars.at(first.end()) == '又') {
      Numeral next = numerals.read(chars, first.end() + 1);
      Fraction part = next == null || next.isCode() ? null : read(chars, next);
      return part == null || part.percent ? null : new Fraction(joined(first, part.number), false);
    }
    if (chars.has(first.end(), PARTS_OF)) {
      return told(chars, first);
    }
    return chars.at(first.end()) == '/' ? written(chars, first) : null;
  }

  private static Numeral joined(Numeral whole, Numeral part) {
    return new Numeral(
        whole.begin(),
        part.end(),
        whole.value().add(part.value()),
        null,
        part.step(),
        BigDecimal.ONE,
        Bound.EXACT,
        Numeral.Form.CHINESE);
  }

  private @Nullable Fraction told(Chars chars, Numeral denominator) {
    Numeral numerator = numerals.read(chars, denominator.end() + PARTS_OF.length());
    if (numerator == null || numerator.isCode() || denominator.value().signum() == 0) {
      return null;
    }
    if (denominator.form() == Numeral.Form.BARE) {
      BigDecimal factor = HUNDRED.divide(denominator.value(), PRECISION);
      return new Fraction(numerator.times(factor, numerator.end()).from(denominator.begin()), true);
    }
    return new Fraction(divided(denominator.begin(), numerator, denominator), false);
  }

  /** “1/3”, where it cannot be a date. */
  private @Nullable Fraction written(Chars chars, Numeral numerator) {
    Numeral denominator = ArabicReader.read(chars, numerator.end() + 1);
    if (denominator == null
        || !numerator.isBetween(1, 99)
        || !denominator.isBetween(2, 100)
        || numerator.value().compareTo(denominator.value()) >= 0
        || !(chars.isOneOf(denominator.end(), "的以多左") || denominator.end() == chars.length())) {
      return null;
    }
    return new Fraction(
        divided(numerator.begin(), numerator, denominator).endingAt(denominator.end()), false);
  }

  private static Numeral divided(int begin, Numeral numerator, Numeral denominator) {
    return new Numeral(
        begin,
        numerator.end(),
        numerator.value().divide(denominator.value(), PRECISION),
        null,
        STEP,
        BigDecimal.ONE,
        Bound.EXACT,
        Numeral.Form.CHINESE);
  }
}
