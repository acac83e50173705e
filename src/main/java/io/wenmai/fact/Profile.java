package io.wenmai.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim or a statement in a form that can be compared: what its slots hold, by slot.
 *
 * @param rule of its type
 */
record Profile(TypeRule rule, SequencedMap<String, Facet> facets) {
  Profile {
    facets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facets));
  }

  @Nullable Facet facet(String slot) {
    return facets.get(slot);
  }

  /** Ids of what it is about. */
  List<String> ids() {
    return rule.about().stream()
        .map(facets::get)
        .filter(Objects::nonNull)
        .flatMap(Profile::ids)
        .distinct()
        .toList();
  }

  private static Stream<String> ids(Facet facet) {
    return switch (facet) {
      case Facet.Thing thing -> thing.ids().stream().sorted();
      case Facet.Things things -> things.members().stream().flatMap(Profile::ids);
      case Facet.Word word -> Stream.empty();
      case Facet.Days days -> Stream.empty();
      case Facet.Figure number -> Stream.empty();
    };
  }

  /** What the question is about, in one spelling. */
  String about() {
    StringBuilder about = new StringBuilder(rule.type());
    for (String slot : rule.about()) {
      Facet facet = facets.get(slot);
      about.append(' ').append(facet == null ? "?" : facet.key());
    }
    return about.toString();
  }
}
