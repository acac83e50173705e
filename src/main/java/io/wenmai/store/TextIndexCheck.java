package io.wenmai.store;

import io.wenmai.search.Passage;
import io.wenmai.search.WordIndex;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/** Compares the text index with the data, passage by passage; the caller holds a transaction. */
record TextIndexCheck(PassageReader passages, WordIndex index) {
  /**
   * IRIs of what differs.
   *
   * @param missing what the index should find as it stands in the data, and does not
   * @param obsolete what the index finds and the data do not hold
   */
  record Drift(List<String> missing, List<String> obsolete) {
    Stream<String> all() {
      return Stream.concat(missing.stream(), obsolete.stream());
    }

    Stream<Finding> findings() {
      return Stream.concat(
          missing.stream().map(iri -> finding(iri, "search does not find it as it stands")),
          obsolete.stream().map(iri -> finding(iri, "search finds it, and it is gone")));
    }

    private static Finding finding(String iri, String what) {
      return new Finding("", iri, what + "; 'wenmai reindex' mends it");
    }
  }

  Drift drift() {
    List<String> missing = new ArrayList<>();
    int there = 0;
    for (Iterator<Passage> all = passages.all(); all.hasNext(); ) {
      Passage wanted = all.next();
      Optional<Passage> found = index.passage(wanted.iri());
      there += found.isPresent() ? 1 : 0;
      if (!found.equals(Optional.of(wanted))) {
        missing.add(wanted.iri());
      }
    }
    return new Drift(missing, there == index.size() ? List.of() : obsolete());
  }

  private List<String> obsolete() {
    List<String> obsolete = new ArrayList<>();
    index.each(passage -> {
      if (passages.passage(NodeFactory.createURI(passage.iri())).isEmpty()) {
        obsolete.add(passage.iri());
      }
    });
    return obsolete;
  }
}
