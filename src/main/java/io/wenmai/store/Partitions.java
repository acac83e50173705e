package io.wenmai.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * How often which class and property occurs.
 *
 * @param instances by class
 * @param properties triples by property
 * @param byClass triples by class of their subject and property
 */
record Partitions(
    long triples,
    Map<Node, Long> instances,
    Map<Node, Long> properties,
    Map<Node, Map<Node, Long>> byClass) {

  /** Counts all graphs but these; the caller holds a transaction. */
  static Partitions of(DatasetGraph data, Collection<Node> without) {
    Map<Node, Long> instances = new HashMap<>();
    Map<Node, Set<Node>> types = types(data, without, instances);
    Map<Node, Long> properties = new HashMap<>();
    Map<Node, Map<Node, Long>> byClass = new HashMap<>();
    long triples = 0;
    for (Node graph : graphs(data, without)) {
      Iterator<Quad> quads = data.find(graph, Node.ANY, Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        triples++;
        properties.merge(quad.getPredicate(), 1L, Long::sum);
        for (Node type : types.getOrDefault(quad.getSubject(), Set.of())) {
          byClass
              .computeIfAbsent(type, t -> new HashMap<>())
              .merge(quad.getPredicate(), 1L, Long::sum);
        }
      }
    }
    return new Partitions(triples, instances, properties, byClass);
  }

  /** Triples by property, of the instances of a class. */
  Map<Node, Long> of(Node type) {
    return byClass.getOrDefault(type, Map.of());
  }

  private static List<Node> graphs(DatasetGraph data, Collection<Node> without) {
    List<Node> graphs = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(graphs::add);
    graphs.removeAll(without);
    return graphs;
  }

  private static Map<Node, Set<Node>> types(
      DatasetGraph data, Collection<Node> without, Map<Node, Long> instances) {
    Map<Node, Set<Node>> types = new HashMap<>();
    Map<Set<Node>, Set<Node>> shared = new HashMap<>();
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(quad -> {
          if (!without.contains(quad.getGraph())) {
            instances.merge(quad.getObject(), 1L, Long::sum);
            types.merge(
                quad.getSubject(),
                shared.computeIfAbsent(Set.of(quad.getObject()), one -> one),
                (many, one) -> shared.computeIfAbsent(union(many, one), all -> all));
          }
        });
    return types;
  }

  private static Set<Node> union(Set<Node> some, Set<Node> others) {
    Set<Node> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }
}
