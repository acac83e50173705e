package io.wenmai.fact;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.function.Function;

/** What sentences leave open, so that answers which differ may be of different things. */
record Doubts(Wording wording) {
  private static final String HOME = "CNY";
  private static final String REGION = "region";

  boolean between(Cluster one, Cluster other) {
    return !qualifiers(one).equals(qualifiers(other))
        || otherMarkets(one, other)
        || guessed(one)
        || guessed(other);
  }

  private Set<String> qualifiers(Cluster cluster) {
    Entry best = cluster.best();
    return best.answer() instanceof Facet.Figure figure
        ? wording.qualifiers(quote(best), figure.bare())
        : Set.of();
  }

  /** Whether what is sold, or where, differs. */
  private boolean otherMarkets(Cluster one, Cluster other) {
    boolean regional =
        one.best().profile().rule().keys().stream().anyMatch(key -> key.slot().equals(REGION));
    return regional && (apart(one, other, wording::products) || apart(one, other, wording::places));
  }

  /**
   * Whether both name something of a kind, in the sentence or else the headline, but not the same.
   */
  private static boolean apart(Cluster one, Cluster other, Function<String, Set<String>> names) {
    Set<String> a = names(one.best(), names);
    Set<String> b = names(other.best(), names);
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private static Set<String> names(Entry entry, Function<String, Set<String>> names) {
    Set<String> said = names.apply(quote(entry));
    return said.isEmpty() ? names.apply(entry.stated().origin().title()) : said;
  }

  /** Whether its day or its currency is known from elsewhere than the sentence. */
  private boolean guessed(Cluster cluster) {
    Entry best = cluster.best();
    boolean currency =
        best.answer() instanceof Facet.Figure figure
            && !HOME.equals(figure.unit())
            && wording.isBare(figure.text());
    return currency || (asof(best) && !saysDay(best));
  }

  private static boolean asof(Entry entry) {
    return entry.profile().rule().keys().stream().anyMatch(key -> key.kind() == KeyRule.Kind.ASOF);
  }

  private boolean saysDay(Entry entry) {
    LocalDate published = entry.stated().origin().published().toLocalDate();
    return !(entry.key().facets().get("date") instanceof Facet.Days days)
        || days.end().equals(published)
        || quote(entry).isBlank()
        || wording.namesDay(quote(entry), days.end());
  }

  private static String quote(Entry entry) {
    return entry.stated().claim().evidence().quote();
  }
}
