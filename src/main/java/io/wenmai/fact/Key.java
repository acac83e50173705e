package io.wenmai.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What makes a question one of its own among those about the same entities.
 *
 * @param facets by key slot; unsaid ones are absent
 * @param closed whether all is said that must be said for disagreement to be a conflict
 * @param forecast whether it asks for what is expected rather than for what is
 */
record Key(SequencedMap<String, Facet> facets, boolean closed, boolean forecast) {
  Key {
    facets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(facets));
  }

  String text() {
    String said =
        facets.entrySet().stream()
            .map(facet -> facet.getKey() + "=" + facet.getValue().key())
            .collect(Collectors.joining(" "));
    return forecast ? said + " forecast" : said;
  }

  /** Whether it says all that the other says, and more. */
  boolean fuller(Key other) {
    return forecast == other.forecast
        && !text().equals(other.text())
        && other.facets.entrySet().stream().allMatch(this::also);
  }

  private boolean also(Map.Entry<String, Facet> said) {
    Facet own = facets.get(said.getKey());
    if (own instanceof Facet.Days days && said.getValue() instanceof Facet.Days assumed) {
      return assumed.assumed()
          ? !days.assumed() && days.overlaps(assumed)
          : days.key().equals(assumed.key());
    }
    return own != null && own.key().equals(said.getValue().key());
  }

  /** Whether nothing that both say differs. */
  boolean compatible(Key other) {
    return facets.entrySet().stream()
        .allMatch(facet -> same(facet.getValue(), other.facets.get(facet.getKey())));
  }

  private static boolean same(Facet one, @Nullable Facet other) {
    if (one instanceof Facet.Days a && other instanceof Facet.Days b) {
      return a.overlaps(b);
    }
    return other == null || Objects.equals(one.key(), other.key());
  }
}
