package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Chooses among names that overlap. */
final class Overlaps {
  private static final Comparator<Occurrence> BEST_FIRST =
      Comparator.<Occurrence, NameSource>comparing(o -> o.known().source())
          .thenComparing(Comparator.comparingInt(Occurrence::length).reversed())
          .thenComparingInt(Occurrence::begin);

  private Overlaps() {}

  /** The names that stand, in order. */
  static List<Occurrence> resolve(Collection<Occurrence> all) {
    List<Occurrence> order = new ArrayList<>(all);
    order.sort(BEST_FIRST);
    TreeMap<Integer, Occurrence> kept = new TreeMap<>();
    for (Occurrence occurrence : order) {
      List<Occurrence> rivals = overlapping(kept, occurrence);
      if (rivals.stream().allMatch(rival -> displaces(occurrence, rival))) {
        rivals.forEach(rival -> kept.remove(rival.begin()));
        kept.put(occurrence.begin(), occurrence);
      }
    }
    return List.copyOf(kept.values());
  }

  /** A composed name takes the place of the names that are its parts. */
  private static boolean displaces(Occurrence occurrence, Occurrence rival) {
    NameSource source = occurrence.known().source();
    boolean over =
        source.composed()
            || rival.known().source() == NameSource.SHORT
            || (source.whole() && vague(rival.known().kind()));
    return over && occurrence.holds(rival);
  }

  /** Whether names of the kind often stand inside names of other kinds. */
  private static boolean vague(EntityKind kind) {
    return switch (kind) {
      case PLACE, INDUSTRY, COMMODITY, INDICATOR -> true;
      case ORGANISATION,
          PERSON,
          AI_MODEL,
          PRODUCT,
          INDEX,
          CURRENCY,
          CRYPTO,
          SECURITY,
          BENCHMARK,
          WORK ->
          false;
    };
  }

  private static List<Occurrence> overlapping(
      NavigableMap<Integer, Occurrence> kept, Occurrence occurrence) {
    List<Occurrence> found = new ArrayList<>();
    var before = kept.floorEntry(occurrence.begin());
    if (before != null && before.getValue().overlaps(occurrence)) {
      found.add(before.getValue());
    }
    found.addAll(kept.subMap(occurrence.begin(), false, occurrence.end(), false).values());
    return found;
  }
}
