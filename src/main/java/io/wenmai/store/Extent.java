package io.wenmai.store;

import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Which entities a scope takes in; the caller holds a transaction. */
record Extent(DatasetGraph data, Iris iris, TextIndex index) {
  /**
   * The entities that claims are about; around an entity, also those that only the catalogue joins.
   */
  Set<Node> named(Scope scope) {
    return switch (scope) {
      case Scope.Everything all ->
          Iter.asStream(data.find(Node.ANY, Node.ANY, Wm.ABOUT, Node.ANY))
              .map(Quad::getObject)
              .collect(Collectors.toSet());
      case Scope.Around around -> around(around);
    };
  }

  /** The quads and claims that a scope takes in. */
  Part part(Scope scope) {
    return switch (scope) {
      case Scope.Everything all -> new Part(data, iris, null);
      case Scope.Around around -> new Part(data, iris, around(around));
    };
  }

  private Set<Node> around(Scope.Around around) {
    Node entity = new EntityNames(data, iris, index).entity(around.name());
    return new DirectEdges(data, iris, new Relations(data)).around(entity, around.hops());
  }
}
