package io.wenmai.store;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Single values of properties; the caller holds a transaction. */
record Values(DatasetGraph data) {
  /** What the graph says, null where it says nothing. */
  @Nullable Node find(Node graph, Node subject, Node property) {
    Iterator<Quad> found = data.find(graph, subject, property, Node.ANY);
    return found.hasNext() ? found.next().getObject() : null;
  }

  /** What the graph says; every sound store says it. */
  Node get(Node graph, Node subject, Node property) {
    Node value = find(graph, subject, property);
    if (value == null) {
      throw new StoreException(
          subject + " has no " + property + "; 'wenmai validate' tells what else is wrong");
    }
    return value;
  }

  /** The text of what the graph says; every sound store says it. */
  String text(Node graph, Node subject, Node property) {
    return get(graph, subject, property).getLiteralLexicalForm();
  }
}
