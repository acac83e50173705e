package io.wenmai.serve.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;

/** A graph that takes no more than an answer may hold. */
final class LimitedGraph extends GraphWrapper {
  private final Collecting collecting;

  LimitedGraph(Collecting collecting) {
    super(GraphFactory.createDefaultGraph());
    this.collecting = collecting;
  }

  @Override
  public void add(Triple triple) {
    Graph graph = get();
    graph.add(triple);
    collecting.weigh(triple.getObject());
    collecting.check(graph.size(), "triples");
  }
}
