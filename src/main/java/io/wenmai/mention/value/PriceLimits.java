package io.wenmai.mention.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** Tells the price limits that traders call “20cm” from lengths. */
final class PriceLimits {
  private static final Set<BigDecimal> LIMITS =
      Set.of(BigDecimal.valueOf(10), BigDecimal.valueOf(20), BigDecimal.valueOf(30));
  private static final int NEAR = 16;
  private static final String TRADING = "涨跌封股板盘";

  private PriceLimits() {}

  /** Whether a figure is such a limit, with words of trading near it. */
  static boolean isLimit(Chars chars, Figure figure) {
    if (!(figure.measure() instanceof Measure.Unit unit)
        || !unit.word().toLowerCase(Locale.ROOT).equals("cm")
        || !LIMITS.contains(figure.number().value())) {
      return false;
    }
    if (unit.word().equals("CM") && figure.end() < chars.length()) {
      return true;
    }
    for (int at = figure.begin() - NEAR; at < figure.end() + NEAR; at++) {
      if (chars.isOneOf(at, TRADING)) {
        return true;
      }
    }
    return false;
  }
}
