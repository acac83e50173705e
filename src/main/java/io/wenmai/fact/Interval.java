package io.wenmai.fact;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a wording allows.
 *
 * @param low the least, null where the wording names none
 * @param high the greatest, null where the wording names none; never both null
 */
record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
  /** How far “over 38” reaches when it is to agree with something: to 38 and a quarter of it. */
  private static final BigDecimal REACH = new BigDecimal("0.25");

  Interval {
    if (low == null && high == null) {
      throw new IllegalArgumentException("an interval has an end");
    }
  }

  boolean open() {
    return low == null || high == null;
  }

  /** The least number that a reader would think of. */
  BigDecimal least() {
    BigDecimal top = Objects.requireNonNullElse(high, BigDecimal.ZERO);
    return low != null ? low : top.subtract(reach(top));
  }

  /** The greatest number that a reader would think of. */
  BigDecimal greatest() {
    BigDecimal bottom = Objects.requireNonNullElse(low, BigDecimal.ZERO);
    return high != null ? high : bottom.add(reach(bottom));
  }

  private static BigDecimal reach(BigDecimal end) {
    return end.abs().multiply(REACH);
  }

  BigDecimal width() {
    return greatest().subtract(least());
  }

  /** Whether they have more in common than an end: 8.5 is rounded to 8 or to 9, but not to both. */
  boolean meets(Interval other) {
    int low = least().compareTo(other.greatest());
    int high = other.least().compareTo(greatest());
    boolean point = width().signum() == 0 || other.width().signum() == 0;
    return point ? low <= 0 && high <= 0 : low < 0 && high < 0;
  }

  /** Whether the wordings do not exclude one another, however far an open end reaches. */
  boolean allows(Interval other) {
    return below(low, other.high) && below(other.low, high);
  }

  private static boolean below(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) < 0;
  }

  /** Whether the finer number, cut off where this one ends, gives this one: 8.48 and 8.4. */
  boolean cutFrom(Interval finer) {
    if (open() || finer.open() || width().compareTo(finer.width()) <= 0) {
      return false;
    }
    BigDecimal half = width().divide(BigDecimal.valueOf(2));
    return least().signum() >= 0
        ? greatest().add(half).compareTo(finer.greatest()) >= 0
            && greatest().compareTo(finer.least()) <= 0
        : least().subtract(half).compareTo(finer.least()) <= 0
            && least().compareTo(finer.greatest()) >= 0;
  }

  /** Whether neither is more than twice the other. */
  boolean near(Interval other) {
    BigDecimal a = least().add(greatest());
    BigDecimal b = other.least().add(other.greatest());
    BigDecimal two = BigDecimal.valueOf(2);
    return a.signum() == b.signum()
        && a.abs().compareTo(b.abs().multiply(two)) <= 0
        && b.abs().compareTo(a.abs().multiply(two)) <= 0;
  }

  Interval times(BigDecimal factor) {
    BigDecimal one = low == null ? null : low.multiply(factor);
    BigDecimal other = high == null ? null : high.multiply(factor);
    return factor.signum() < 0 ? new Interval(other, one) : new Interval(one, other);
  }

  /** What both allow; they meet. */
  Interval with(Interval other) {
    return new Interval(least().max(other.least()), greatest().min(other.greatest()));
  }

  boolean inside(Interval other) {
    return least().compareTo(other.least()) >= 0
        && greatest().compareTo(other.greatest()) <= 0
        && width().compareTo(other.width()) < 0;
  }
}
