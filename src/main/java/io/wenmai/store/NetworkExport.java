package io.wenmai.store;

import io.wenmai.export.Edge;
import io.wenmai.export.NetworkWriter;
import io.wenmai.export.Vertex;
import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Takes out entities and what joins them, in the order of their IRIs. Claims pass by one at a time;
 * what is held is the edges. The caller holds a transaction.
 */
final class NetworkExport {
  private final DatasetGraph data;
  private final Iris iris;
  private final Relations relations;
  private final Support.Reader sources;
  private final Described described;

  NetworkExport(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
    this.relations = new Relations(data);
    this.sources = new Support.Reader(data);
    this.described = new Described(data, iris);
  }

  void write(Set<Node> entities, NetworkWriter to) {
    SortedSet<DirectEdge> edges = new DirectEdges(data, iris, relations).among(entities);
    Map<DirectEdge, Support> support = new EdgeSupport(data, relations).of(edges);
    to.begin();
    entities.stream()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(entity -> to.vertex(vertex(entity)));
    to.edges();
    edges.forEach(edge -> to.edge(edge(edge, support.getOrDefault(edge, new Support()))));
    to.end();
  }

  private Vertex vertex(Node entity) {
    Support support = new Support();
    data.find(Node.ANY, Node.ANY, Wm.ABOUT, entity)
        .forEachRemaining(quad -> support.add(quad.getSubject(), sources.of(quad.getGraph())));
    return new Vertex(
        described.id(entity),
        entity.getURI(),
        described.label(entity),
        described.english(entity),
        described.kind(entity),
        support.claims(),
        support.articles(),
        support.sources(),
        support.first(),
        support.last());
  }

  private Edge edge(DirectEdge edge, Support support) {
    Relations.Relation relation = relations.of(edge.relation());
    return new Edge(
        described.id(edge.from()),
        described.id(edge.to()),
        relation.name(),
        relation.chinese(),
        relation.english(),
        !relation.symmetric(),
        support.claims(),
        support.sources(),
        support.first(),
        support.last());
  }
}
