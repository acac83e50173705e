package io.wenmai.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as worded.
 *
 * @param value the figure, or the lower end of a stated range
 * @param upper the upper end of a stated range (“82亿元至88亿元”), else null
 * @param low the least value that the wording allows, null where it names none
 * @param high the greatest value that the wording allows, null where it names none
 */
public record Amount(
    BigDecimal value,
    @Nullable BigDecimal upper,
    Bound bound,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high) {

  /** The same figure with the opposite sign. */
  public Amount negated() {
    BigDecimal top = upper;
    return top == null
        ? new Amount(value.negate(), null, bound, negate(high), negate(low))
        : new Amount(top.negate(), value.negate(), bound, negate(high), negate(low));
  }

  private static @Nullable BigDecimal negate(@Nullable BigDecimal number) {
    return number == null ? null : number.negate();
  }
}
