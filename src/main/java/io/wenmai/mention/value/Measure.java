package io.wenmai.mention.value;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a number counts: the unit behind it, or the sign of a currency before it. */
sealed interface Measure {
  /** What one is worth in the unit in which figures are kept. */
  BigDecimal factor();

  /**
   * A percentage.
   *
   * @param unit {@code %} or {@code pp}
   */
  record Percentage(String unit, BigDecimal factor) implements Measure {}

  /**
   * A sum of money.
   *
   * @param currency ISO 4217, {@code ?} for the local one
   * @param per what one sum is paid for, null where nothing is said
   */
  record Currency(String currency, BigDecimal factor, @Nullable String per) implements Measure {}

  /** A length of time. */
  record Length(ChronoUnit unit, BigDecimal factor) implements Measure {}

  /** Any other unit, as written. */
  record Unit(String word) implements Measure {
    @Override
    public BigDecimal factor() {
      return BigDecimal.ONE;
    }
  }
}
