package io.wenmai.store;

import java.time.Duration;

/** How long a query may run, and how many rows or triples it may yield. */
public record Limits(Duration time, long rows) {
  /** Half a minute and a million rows. */
  public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), 1_000_000);

  public Limits {
    if (time.isNegative() || time.isZero() || rows < 1) {
      throw new IllegalArgumentException("limits must be positive, not " + time + ", " + rows);
    }
  }
}
