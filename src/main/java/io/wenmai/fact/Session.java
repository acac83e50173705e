package io.wenmai.fact;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * What a move of a day is when it is told.
 *
 * @param published when it is told
 */
record Session(Sessions sessions, LocalDateTime published) {
  private static final Facet DAY = new Facet.Word("day");
  private static final Facet INTRADAY = new Facet.Word("intraday");

  /**
   * Before the close, a move of the day is one during trading; where the market closes after
   * midnight, it may be that of the day before.
   */
  SequencedMap<String, Facet> told(SequencedMap<String, Facet> facets) {
    if (DAY.equals(facets.get("period"))
        && facets.get("market") instanceof Facet.Word market
        && facets.get("date") instanceof Facet.Days days
        && !days.assumed()
        && !sessions.over(market.word(), days.end(), published)) {
      SequencedMap<String, Facet> told = new LinkedHashMap<>(facets);
      if (sessions.near(market.word())) {
        told.put("period", INTRADAY);
      } else {
        told.put("date", eve(days));
      }
      return told;
    }
    return beforeClose(facets) ? snapshot(facets) : facets;
  }

  /** Whether it is a price, or a value of a company, told on the day itself before all is over. */
  private boolean beforeClose(SequencedMap<String, Facet> facets) {
    return !facets.containsKey("period")
        && facets.get("date") instanceof Facet.Days days
        && days.end().equals(published.toLocalDate())
        && sessions.closes().values().stream().anyMatch(published.toLocalTime()::isBefore);
  }

  private SequencedMap<String, Facet> snapshot(SequencedMap<String, Facet> facets) {
    SequencedMap<String, Facet> told = new LinkedHashMap<>(facets);
    if (facets.get("date") instanceof Facet.Days days) {
      told.put("date", new Facet.Days(days.said(), days.begin(), days.end(), true, days.fiscal()));
    }
    return told;
  }

  private static Facet eve(Facet.Days days) {
    return new Facet.Days(days.said(), days.begin().minusDays(1), days.end(), true, false);
  }
}
