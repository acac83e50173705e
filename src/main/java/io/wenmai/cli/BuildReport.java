package io.wenmai.cli;

import io.wenmai.article.Unreadable;
import io.wenmai.store.LoadReport;
import io.wenmai.store.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a build did, for people to read. */
record BuildReport(Tally tally, LoadReport report, Duration time) {
  private static final int SKIPPED_SHOWN = 20;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("articles  " + tally.articles() + outcomes());
    lines.add("claims    " + tally.claims().values().stream().mapToInt(count -> count).sum());
    tally.claims().forEach((type, count) -> lines.add("  %-18s %6d".formatted(type, count)));
    lines.add("facts     " + report.facts());
    lines.add("conflicts " + report.conflicts());
    lines.add(
        "graph     %d quads of entities, %d derived"
            .formatted(report.entities(), report.derived()));
    lines.add("skipped   " + tally.skipped().size());
    tally.skipped().stream().limit(SKIPPED_SHOWN).map(Unreadable::toString).forEach(lines::add);
    if (tally.skipped().size() > SKIPPED_SHOWN) {
      lines.add("  … and " + (tally.skipped().size() - SKIPPED_SHOWN) + " more");
    }
    lines.add("time      %.1f s".formatted(time.toMillis() / 1000.0));
    return lines;
  }

  private String outcomes() {
    StringBuilder words = new StringBuilder();
    for (Outcome outcome : Outcome.values()) {
      Map<Outcome, Integer> counts = report.articles();
      int count = counts.getOrDefault(outcome, 0);
      if (count > 0) {
        words.append(words.isEmpty() ? " (" : ", ");
        words.append(count).append(' ').append(outcome.name().toLowerCase(Locale.ROOT));
      }
    }
    return words.isEmpty() ? "" : words.append(')').toString();
  }
}
