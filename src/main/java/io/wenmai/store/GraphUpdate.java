package io.wenmai.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes of single graphs, quad by quad, so that what listens to changes hears of each; the caller
 * holds a write transaction.
 */
final class GraphUpdate {
  private final DatasetGraph data;

  GraphUpdate(DatasetGraph data) {
    this.data = data;
  }

  /** Lets a graph hold these quads and no others; whether that changed it. */
  boolean replace(Node graph, Collection<Quad> wanted) {
    return replace(quads(graph), wanted);
  }

  /**
   * Puts these quads into the place of others, in their order: quads of one subject side by side
   * are written faster.
   */
  boolean replace(Set<Quad> obsolete, Collection<Quad> wanted) {
    Set<Quad> missing = new LinkedHashSet<>(wanted);
    missing.removeAll(obsolete);
    obsolete.removeAll(wanted instanceof Set<Quad> set ? set : new HashSet<>(wanted));
    obsolete.forEach(data::delete);
    missing.forEach(data::add);
    return !obsolete.isEmpty() || !missing.isEmpty();
  }

  /** Lets a graph hold these quads, and no others of those that count. */
  void replace(Node graph, Collection<Quad> wanted, Predicate<Quad> counts) {
    Set<Quad> obsolete = quads(graph);
    obsolete.removeIf(counts.negate());
    replace(obsolete, wanted);
  }

  Set<Quad> quads(Node graph) {
    Set<Quad> quads = new HashSet<>();
    data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }
}
