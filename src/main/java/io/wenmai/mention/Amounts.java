package io.wenmai.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The intervals that wordings leave open. */
public final class Amounts {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal ABOUT = new BigDecimal("0.05");
  private static final BigDecimal NEARLY = new BigDecimal("0.1");

  private Amounts() {}

  /**
   * A figure with its interval.
   *
   * @param step the worth of one in the last stated digit
   */
  public static Amount of(
      BigDecimal value, @Nullable BigDecimal upper, BigDecimal step, Bound bound) {
    BigDecimal top = upper == null ? value : upper;
    BigDecimal least = value.subtract(step.multiply(HALF));
    BigDecimal most = top.add(step.multiply(HALF));
    return switch (bound) {
      case EXACT -> amount(value, upper, bound, least, most);
      case OVER, AT_LEAST -> amount(value, upper, bound, value, null);
      case UNDER -> amount(value, upper, bound, null, top);
      case ABOUT ->
          amount(
              value,
              upper,
              bound,
              least.min(value.subtract(value.abs().multiply(ABOUT))),
              most.max(top.add(top.abs().multiply(ABOUT))));
      case NEARLY ->
          amount(value, upper, bound, least.min(value.subtract(value.abs().multiply(NEARLY))), top);
    };
  }

  private static Amount amount(
      BigDecimal value,
      @Nullable BigDecimal upper,
      Bound bound,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high) {
    return new Amount(plain(value), plainOrNull(upper), bound, plainOrNull(low), plainOrNull(high));
  }

  private static @Nullable BigDecimal plainOrNull(@Nullable BigDecimal number) {
    return number == null ? null : plain(number);
  }

  /** The number without trailing zeros behind the point, and with all zeros before it. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
