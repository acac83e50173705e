package io.wenmai.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
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
    return new Counting(new IdQuads(data), without).partitions();
  }

  /** Triples by property, of the instances of a class. */
  Map<Node, Long> of(Node type) {
    return byClass.getOrDefault(type, Map.of());
  }

  /** The counting, by the ids of nodes. */
  private static final class Counting {
    private final IdQuads quads;
    private final Collection<Node> without;
    private final Map<NodeId, Node> nodes = new HashMap<>();
    private final Map<Node, Long> instances = new HashMap<>();
    private final Map<NodeId, Set<Node>> types = new HashMap<>();
    private final Map<Set<Node>, Map<NodeId, Long>> counts = new HashMap<>();

    Counting(IdQuads quads, Collection<Node> without) {
      this.quads = quads;
      this.without = without;
    }

    Partitions partitions() {
      types();
      quads.find(Node.ANY, Node.ANY).forEachRemaining(this::count);
      Map<Node, Long> properties = new HashMap<>();
      Map<Node, Map<Node, Long>> byClass = new HashMap<>();
      counts.forEach((classes, byProperty) ->
          byProperty.forEach((id, triples) -> {
            properties.merge(node(id), triples, Long::sum);
            classes.forEach(type ->
                byClass
                    .computeIfAbsent(type, t -> new HashMap<>())
                    .merge(node(id), triples, Long::sum));
          }));
      long triples = properties.values().stream().mapToLong(Long::longValue).sum();
      return new Partitions(triples, instances, properties, byClass);
    }

    private void types() {
      Map<Set<Node>, Set<Node>> shared = new HashMap<>();
      quads
          .find(Node.ANY, RDF.type.asNode())
          .forEachRemaining(quad -> {
            if (counts(quad)) {
              Node type = node(quad.get(IdQuads.OBJECT));
              instances.merge(type, 1L, Long::sum);
              types.merge(
                  quad.get(IdQuads.SUBJECT),
                  shared.computeIfAbsent(Set.of(type), one -> one),
                  (many, one) -> shared.computeIfAbsent(union(many, one), all -> all));
            }
          });
    }

    private void count(Tuple<NodeId> quad) {
      if (counts(quad)) {
        counts
            .computeIfAbsent(
                types.getOrDefault(quad.get(IdQuads.SUBJECT), Set.of()), t -> new HashMap<>())
            .merge(quad.get(IdQuads.PROPERTY), 1L, Long::sum);
      }
    }

    private boolean counts(Tuple<NodeId> quad) {
      return !without.contains(node(quad.get(IdQuads.GRAPH)));
    }

    private Node node(NodeId id) {
      return nodes.computeIfAbsent(id, quads::node);
    }
  }

  private static Set<Node> union(Set<Node> some, Set<Node> others) {
    Set<Node> all = new HashSet<>(some);
    all.addAll(others);
    return Set.copyOf(all);
  }
}
