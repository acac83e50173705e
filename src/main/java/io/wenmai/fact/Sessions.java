package io.wenmai.fact;

import io.wenmai.rule.Yaml;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/**
 * When markets close.
 *
 * @param closes local time of Shanghai, by market
 */
record Sessions(Map<String, LocalTime> closes) {
  private static final int MOST = 100;

  /** An hour after midnight when the session of yesterday is over everywhere. */
  private static final LocalTime NEXT_MORNING = LocalTime.of(4, 0);

  Sessions {
    closes = Map.copyOf(closes);
  }

  static Sessions read(Yaml yaml) {
    Map<String, LocalTime> closes = new HashMap<>();
    yaml.map(MOST).forEach((market, time) -> closes.put(market, LocalTime.parse(time.text(MOST))));
    return new Sessions(closes);
  }

  /** Whether the market closes before the day ends in Shanghai. */
  boolean near(String market) {
    return closes.containsKey(market);
  }

  /** Whether the session of the day was over when somebody told of it. */
  boolean over(String market, LocalDate day, LocalDateTime told) {
    LocalTime close = closes.get(market);
    return close == null
        ? !told.isBefore(day.plusDays(1).atTime(NEXT_MORNING))
        : !told.isBefore(day.atTime(close));
  }
}
