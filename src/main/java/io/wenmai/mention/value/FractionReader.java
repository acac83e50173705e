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

  /**
   * A fraction.
   *
   * @param percent whether it was told as a percentage
   * @param weak whether it may as well be a date, a score or a name
   */
  record Fraction(Numeral number, boolean percent, boolean weak) {}

  private final NumeralReader numerals;
  private final ScaleLetters letters = new ScaleLetters();

  FractionReader(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** The fraction of which {@code first} is the first number, null where it is none. */
  @Nullable Fraction read(Chars chars, Numeral first) {
    if (chars.at(first.end()) == '又') {
      Numeral next = numerals.read(chars, first.end() + 1);
      Fraction part = next == null || next.isCode() ? null : proper(chars, next);
      return part == null || part.percent ? null : mixed(first, part);
    }
    if (chars.at(first.end()) == ' ' && first.form() == Numeral.Form.ARABIC) {
      Numeral next = ArabicReader.read(chars, first.end() + 1);
      Fraction part = next == null || chars.at(next.end()) != '/' ? null : written(chars, next);
      return part == null ? null : mixed(first, part);
    }
    return proper(chars, first);
  }

  /** A fraction with no whole number before it. */
  private @Nullable Fraction proper(Chars chars, Numeral first) {
    if (chars.has(first.end(), PARTS_OF)) {
      return told(chars, first);
    }
    return chars.at(first.end()) == '/' ? written(chars, first) : null;
  }

  private static Fraction mixed(Numeral whole, Fraction part) {
    return new Fraction(joined(whole, part.number), false, part.weak);
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
    int at = denominator.end() + PARTS_OF.length();
    boolean negative = chars.at(at) == '负';
    Numeral read = numerals.read(chars, negative ? at + 1 : at);
    Numeral numerator = read != null && negative ? read.negated() : read;
    if (numerator == null || numerator.isCode() || denominator.value().signum() == 0) {
      return null;
    }
    if (denominator.form() == Numeral.Form.BARE) {
      BigDecimal factor = HUNDRED.divide(denominator.value(), PRECISION);
      Numeral scaled = letters.scaled(chars, numerator);
      return new Fraction(
          scaled.times(factor, scaled.end()).from(denominator.begin()), true, false);
    }
    return new Fraction(divided(denominator.begin(), numerator, denominator), false, false);
  }

  /** “1/3”; weak where it may be a date. */
  private static @Nullable Fraction written(Chars chars, Numeral numerator) {
    Numeral denominator = ArabicReader.read(chars, numerator.end() + 1);
    if (denominator == null
        || !numerator.isBetween(1, 999)
        || !denominator.isBetween(2, 999)
        || chars.isOneOf(denominator.end(), "/-")) {
      return null;
    }
    boolean sure =
        denominator.isBetween(2, 100)
            && numerator.value().compareTo(denominator.value()) < 0
            && (chars.isOneOf(denominator.end(), "的以多左") || denominator.end() == chars.length());
    Numeral value = divided(numerator.begin(), numerator, denominator);
    return new Fraction(value.endingAt(denominator.end()), false, !sure);
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
