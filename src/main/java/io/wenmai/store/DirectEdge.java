package io.wenmai.store;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** A triple that joins two entities. */
record DirectEdge(Node from, Node relation, Node to) implements Comparable<DirectEdge> {
  private static final Comparator<DirectEdge> ORDER =
      Comparator.comparing((DirectEdge edge) -> edge.from.getURI())
          .thenComparing(edge -> edge.relation.getURI())
          .thenComparing(edge -> edge.to.getURI());

  /** The same edge of a relation that holds both ways, from the lesser to the greater IRI. */
  DirectEdge once(boolean symmetric) {
    return symmetric && from.getURI().compareTo(to.getURI()) > 0
        ? new DirectEdge(to, relation, from)
        : this;
  }

  @Override
  public int compareTo(DirectEdge other) {
    return ORDER.compare(this, other);
  }
}
