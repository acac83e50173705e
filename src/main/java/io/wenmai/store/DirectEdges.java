package io.wenmai.store;

import io.wenmai.graph.Iris;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** What joins entities directly; the caller holds a transaction. */
record DirectEdges(DatasetGraph data, Iris iris, Relations relations) {
  /** The edges whose both ends are among these entities, in order. */
  SortedSet<DirectEdge> among(Set<Node> entities) {
    SortedSet<DirectEdge> edges = new TreeSet<>();
    for (Relations.Relation relation : relations.all()) {
      Iter.asStream(data.find(Node.ANY, Node.ANY, relation.property(), Node.ANY))
          .filter(quad -> entities.contains(quad.getSubject()))
          .filter(quad -> entities.contains(quad.getObject()))
          .map(quad -> new DirectEdge(quad.getSubject(), quad.getPredicate(), quad.getObject()))
          .forEach(edge -> edges.add(edge.once(relation.symmetric())));
    }
    return edges;
  }

  /** An entity and all that are no more than so many edges away, in either direction. */
  Set<Node> around(Node entity, int hops) {
    Map<Node, Integer> distance = new HashMap<>(Map.of(entity, 0));
    Queue<Node> reached = new ArrayDeque<>(Set.of(entity));
    while (!reached.isEmpty()) {
      Node node = reached.remove();
      int next = distance.getOrDefault(node, 0) + 1;
      if (next <= hops) {
        neighbours(node)
            .filter(neighbour -> distance.putIfAbsent(neighbour, next) == null)
            .forEach(reached::add);
      }
    }
    return distance.keySet();
  }

  private Stream<Node> neighbours(Node entity) {
    Set<Node> neighbours = new HashSet<>();
    for (Relations.Relation relation : relations.all()) {
      data.find(Node.ANY, entity, relation.property(), Node.ANY)
          .forEachRemaining(quad -> neighbours.add(quad.getObject()));
      data.find(Node.ANY, Node.ANY, relation.property(), entity)
          .forEachRemaining(quad -> neighbours.add(quad.getSubject()));
    }
    return neighbours.stream().filter(iris::isEntity);
  }
}
