package io.wenmai.serve.page;

import io.wenmai.store.Answer;
import io.wenmai.store.Asking;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** How much there is of what, in the graph that is served. */
public final class Counts {
  private Counts() {}

  /** Numbers by the key of their word. */
  public static SequencedMap<String, Long> of(Asking asking) {
    SequencedMap<String, Long> counts = new LinkedHashMap<>();
    counts.put("articles", count(asking, "Article"));
    counts.put("claims", count(asking, "Claim"));
    counts.put("entities", count(asking, "Entity"));
    return counts;
  }

  private static long count(Asking asking, String type) {
    String query =
        """
        PREFIX wm: <https://w3id.org/wenmai/ontology#>
        SELECT (COUNT(DISTINCT ?thing) AS ?count) { ?thing a wm:%s }
        """
            .formatted(type);
    return switch (asking.sparql(query)) {
      case Answer.Table table -> Long.parseLong(table.texts("count").getFirst());
      case Answer.Truth truth -> throw new IllegalStateException(truth + " is no count");
      case Answer.Triples triples -> throw new IllegalStateException(triples + " are no count");
    };
  }
}
