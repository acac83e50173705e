package io.wenmai.rule;

import io.wenmai.mention.Mention;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A set of kinds, as a pattern asks for it: {@code org|person}. */
record Kinds(Set<Kind> all) {
  private static final Set<Kind> NAMES = EnumSet.range(Kind.ORG, Kind.WORK);
  private static final Set<Kind> FIGURES = EnumSet.range(Kind.MONEY, Kind.NUMBER);

  /** What the words of the pattern language stand for. */
  static final SortedMap<String, Kinds> WORDS = words();

  Kinds {
    all = Collections.unmodifiableSet(EnumSet.copyOf(all));
  }

  boolean accepts(Mention mention) {
    return all.contains(Kind.of(mention));
  }

  boolean onlyNames() {
    return NAMES.containsAll(all);
  }

  Kinds or(Kinds other) {
    EnumSet<Kind> both = EnumSet.copyOf(all);
    both.addAll(other.all);
    return new Kinds(both);
  }

  /** Whether one of them is among the others. */
  boolean anyOf(Set<Kind> others) {
    return !Collections.disjoint(all, others);
  }

  static boolean isName(Mention mention) {
    return NAMES.contains(Kind.of(mention));
  }

  private static SortedMap<String, Kinds> words() {
    SortedMap<String, Kinds> words = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      words.put(kind.word(), new Kinds(EnumSet.of(kind)));
    }
    words.putAll(
        Map.of(
            "name", new Kinds(NAMES),
            "company", new Kinds(EnumSet.of(Kind.ORG, Kind.SECURITY)),
            "artifact", new Kinds(EnumSet.of(Kind.MODEL, Kind.PRODUCT)),
            "instrument",
                new Kinds(
                    EnumSet.of(
                        Kind.ORG,
                        Kind.SECURITY,
                        Kind.INDEX,
                        Kind.COMMODITY,
                        Kind.CURRENCY,
                        Kind.CRYPTO)),
            "quantity", new Kinds(EnumSet.range(Kind.QUANTITY, Kind.NUMBER)),
            "figure", new Kinds(FIGURES)));
    return Collections.unmodifiableSortedMap(words);
  }
}
