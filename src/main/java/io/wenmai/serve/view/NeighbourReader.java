package io.wenmai.serve.view;

import io.wenmai.graph.Wm;
import io.wenmai.serve.view.NeighboursView.Neighbour;
import io.wenmai.serve.view.NeighboursView.Relation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is directly connected to an entity, relation by relation.
 *
 * @param language of the relations' labels
 */
public record NeighbourReader(GraphReader graph, String language) {
  private static final Node SYMMETRIC = OWL.SymmetricProperty.asNode();

  /** All neighbours by one relation in one direction. */
  private record Group(Node property, String direction, List<Node> members) {}

  /**
   * The neighbours.
   *
   * @param only the one relation that is wanted; null for all
   * @param offset how many of each relation to leave out
   * @param limit how many of each relation to show
   */
  public NeighboursView read(Node entity, @Nullable String only, int offset, int limit) {
    Map<Node, Long> shared = shared(entity);
    List<Relation> relations =
        properties()
            .filter(property -> only == null || graph.id(property).equals(only))
            .flatMap(property -> groups(entity, property))
            .filter(group -> !group.members().isEmpty())
            .map(group -> relation(group, shared, offset, limit))
            .toList();
    return new NeighboursView(graph.ref(entity), relations);
  }

  /** The names of all relations, in alphabetical order. */
  public List<String> names() {
    return properties().map(graph::id).toList();
  }

  private Stream<Node> properties() {
    return Stream.concat(
            graph.subjects(RDFS.subPropertyOf.asNode(), Wm.RELATED_TO), Stream.of(Wm.RELATED_TO))
        .distinct()
        .sorted(Comparator.comparing(Node::getURI));
  }

  /** What is symmetric is written both ways, and is the same from the other side. */
  private Stream<Group> groups(Node entity, Node property) {
    Group to = new Group(property, "to", graph.objects(entity, property));
    if (graph.data().contains(Node.ANY, property, RDF.type.asNode(), SYMMETRIC)) {
      return Stream.of(to);
    }
    List<Node> from = graph.subjects(property, entity).distinct().toList();
    return Stream.of(to, new Group(property, "from", from));
  }

  private Relation relation(Group group, Map<Node, Long> shared, int offset, int limit) {
    List<Neighbour> shown =
        group.members().stream()
            .sorted(
                Comparator.<Node>comparingLong(node -> -shared.getOrDefault(node, 0L))
                    .thenComparing(node -> node.toString()))
            .skip(offset)
            .limit(limit)
            .map(node -> neighbour(node, shared))
            .toList();
    int total = group.members().size();
    return new Relation(
        graph.id(group.property()),
        label(group.property()),
        group.direction(),
        total,
        Math.max(0, total - offset - shown.size()),
        shown);
  }

  private Neighbour neighbour(Node node, Map<Node, Long> shared) {
    Ref ref = graph.ref(node);
    List<String> kinds =
        graph.objects(node, RDF.type.asNode()).stream()
            .filter(type -> !type.equals(Wm.ENTITY))
            .map(graph::id)
            .sorted()
            .toList();
    return new Neighbour(ref.id(), ref.iri(), ref.label(), kinds, shared.getOrDefault(node, 0L));
  }

  /** Of the entities that claims name beside this one, in how many. */
  private Map<Node, Long> shared(Node entity) {
    Map<Node, Long> shared = new HashMap<>();
    graph
        .subjects(Wm.ABOUT, entity)
        .distinct()
        .flatMap(claim -> graph.objects(claim, Wm.ABOUT).stream())
        .forEach(other -> shared.merge(other, 1L, Long::sum));
    return shared;
  }

  private String label(Node property) {
    return graph.objects(property, RDFS.label.asNode()).stream()
        .filter(label -> label.getLiteralLanguage().equals(language))
        .map(GraphReader::words)
        .findFirst()
        .orElse(graph.id(property));
  }
}
