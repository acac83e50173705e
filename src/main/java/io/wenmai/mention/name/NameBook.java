package io.wenmai.mention.name;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a document proves, by folded text. */
final class NameBook {
  private final Map<String, Known> names = new LinkedHashMap<>();

  private NameBook() {}

  /** The names that sightings prove; those that the lexicon has are its entities. */
  static NameBook of(List<Sighting> sightings, Lexicon lexicon) {
    Map<String, List<Sighting>> byName = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      byName.computeIfAbsent(sighting.text(), n -> new ArrayList<>()).add(sighting);
    }
    NameBook book = new NameBook();
    byName.forEach((name, seen) -> {
      if (proven(seen)) {
        book.names.put(name, known(name, seen, lexicon));
      }
    });
    return book;
  }

  Map<String, Known> names() {
    return names;
  }

  /** One sure sighting, or two kinds of evidence. */
  private static boolean proven(List<Sighting> seen) {
    Set<NameSource> sources = new HashSet<>();
    seen.forEach(sighting -> sources.add(sighting.source()));
    return sources.stream().anyMatch(source -> source != NameSource.TRADE) || sources.size() > 1;
  }

  /** Adds a further form, unless the name is taken. */
  void add(String name, Known known) {
    Known before = names.get(name);
    if (before == null || before.source().compareTo(known.source()) > 0) {
      names.put(name, known);
    }
  }

  /** Replaces a name that is only part of one. */
  void lengthen(String part, String whole) {
    Known known = names.remove(part);
    if (known != null) {
      add(whole, new Known(known.kind(), whole, known.entity(), known.source()));
    }
  }

  private static Known known(String name, List<Sighting> seen, Lexicon lexicon) {
    Sighting best = seen.stream().min(Comparator.comparing(Sighting::source)).orElseThrow();
    EntityKind kind = kind(seen, best);
    Set<String> sure = lexicon.surelyNamed(name);
    for (Entity entity : lexicon.named(name)) {
      boolean meant = sure.contains(entity.id()) || best.source() == NameSource.TICKER;
      if (meant && entity.kind() == kind) {
        return new Known(kind, entity.label(), entity.id(), best.source());
      }
    }
    return new Known(kind, best.written(), null, best.source());
  }

  /** The kind that most of the best evidence tells. */
  private static EntityKind kind(List<Sighting> seen, Sighting best) {
    Map<EntityKind, Integer> votes = new EnumMap<>(EntityKind.class);
    seen.stream()
        .filter(sighting -> sighting.source() == best.source())
        .forEach(sighting -> votes.merge(sighting.kind(), 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<EntityKind, Integer>comparingByValue()
                .thenComparing(Map.Entry.<EntityKind, Integer>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }
}
