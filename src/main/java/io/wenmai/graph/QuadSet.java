package io.wenmai.graph;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Quads of one graph, without duplicates, in the order of their N-Quads lines. */
final class QuadSet {
  private final Node graph;
  private final TreeMap<String, Quad> byLine = new TreeMap<>();

  QuadSet(Node graph) {
    this.graph = graph;
  }

  void add(Node subject, Node predicate, Node object) {
    Quad quad = Quad.create(graph, subject, predicate, object);
    byLine.put(NQuads.line(quad), quad);
  }

  void addAll(Node subject, Collection<Property> properties) {
    properties.forEach(property -> add(subject, property.name(), property.value()));
  }

  List<Quad> quads() {
    return List.copyOf(byLine.values());
  }

  /** A hash of all quads. */
  String digest() {
    return Hash.of(String.join("\n", byLine.keySet()));
  }

  /** A predicate with its object. */
  record Property(Node name, Node value) {}
}
