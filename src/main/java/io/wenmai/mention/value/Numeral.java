package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, without its unit.
 *
 * @param upper upper end of a vague number (“七八十”, “数百”), else null
 * @param step the worth of one in the last digit that is stated
 * @param scale the product of the 万 and 亿 that close it, 1 without any
 * @param bound what 多 or 余 inside it say
 */
record Numeral(
    int begin,
    int end,
    BigDecimal value,
    @Nullable BigDecimal upper,
    BigDecimal step,
    BigDecimal scale,
    Bound bound,
    Form form) {
  /** How a number is written. */
  enum Form {
    ARABIC,
    CHINESE,
    /** Nothing but multipliers: “百万”. */
    BARE,
    /** One Chinese digit. */
    DIGIT,
    /** Chinese digits read out: “二〇二五”. */
    READ_OUT,
    /** With a power of ten behind letter e: “2e5”. */
    SCIENTIFIC,
    /** Too long, or part of a code: the stretch states no number. */
    CODE
  }

  static Numeral code(int begin, int end) {
    return new Numeral(
        begin, end, BigDecimal.ZERO, null, BigDecimal.ONE, BigDecimal.ONE, Bound.EXACT, Form.CODE);
  }

  boolean isCode() {
    return form == Form.CODE;
  }

  /** The number times a factor, ending at {@code newEnd}. */
  Numeral times(BigDecimal factor, int newEnd) {
    BigDecimal top = upper;
    return new Numeral(
        begin,
        newEnd,
        value.multiply(factor),
        top == null ? null : top.multiply(factor),
        step.multiply(factor),
        scale.multiply(factor),
        bound,
        form == Form.DIGIT ? Form.CHINESE : form);
  }

  /** The number with a smaller one behind it: 3万 and 5千. */
  Numeral plus(Numeral rest) {
    return new Numeral(
        begin,
        rest.end,
        value.add(rest.value),
        null,
        rest.step,
        rest.scale,
        rest.bound,
        form == Form.BARE ? Form.CHINESE : form);
  }

  /** The number with something added that is stated to {@code newStep}. */
  Numeral plus(BigDecimal more, BigDecimal newStep) {
    BigDecimal top = upper;
    return new Numeral(
        begin,
        end,
        value.add(more),
        top == null ? null : top.add(more),
        newStep,
        scale,
        bound,
        form);
  }

  Numeral bounded(Bound newBound, int newEnd) {
    return new Numeral(begin, newEnd, value, upper, step, scale, newBound, form);
  }

  /** The range from this number to a higher one; the coarser step holds for both ends. */
  Numeral withUpper(Numeral high) {
    BigDecimal top = high.upper == null ? high.value : high.upper;
    return new Numeral(
        begin, high.end, value, top, step.max(high.step), BigDecimal.ONE, bound, form);
  }

  /** The same number with nothing open behind its last digit. */
  Numeral exact() {
    return new Numeral(begin, end, value, upper, BigDecimal.ZERO, scale, bound, form);
  }

  Numeral withScale(BigDecimal newScale) {
    return new Numeral(begin, end, value, upper, step, newScale, bound, form);
  }

  Numeral from(int newBegin) {
    return new Numeral(newBegin, end, value, upper, step, scale, bound, form);
  }

  Numeral endingAt(int newEnd) {
    return new Numeral(begin, newEnd, value, upper, step, scale, bound, form);
  }

  Numeral negated() {
    BigDecimal top = upper;
    return new Numeral(
        begin,
        end,
        top == null ? value.negate() : top.negate(),
        top == null ? null : value.negate(),
        step,
        scale,
        bound,
        form);
  }

  boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  /** Whether it is a whole number from {@code least} to {@code most}. */
  boolean isBetween(int least, int most) {
    return upper == null
        && isWhole()
        && value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
