package io.wenmai.store;

import io.wenmai.graph.Catalogue;
import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The graph of entities: those of the catalogue, whose digest it holds, and those that only
 * articles name. The caller holds a write transaction.
 */
final class KnownEntities {
  private static final Node CATALOGUED = truth(true);
  private static final Node DISCOVERED = truth(false);

  private final DatasetGraph data;
  private final Iris iris;
  private final GraphUpdate update;

  KnownEntities(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
    this.update = new GraphUpdate(data);
  }

  /** Takes in a catalogue in the place of the one before; the same one costs nothing. */
  void take(Catalogue catalogue) {
    Node graph = iris.entities();
    Quad digest =
        Quad.create(graph, graph, Wm.DIGEST, NodeFactory.createLiteralString(catalogue.digest()));
    if (!data.contains(digest)) {
      Set<Quad> obsolete = describing(subjects(CATALOGUED));
      obsolete.addAll(describing(Set.of(graph)));
      List<Quad> wanted = new ArrayList<>(catalogue.quads().get());
      wanted.add(digest);
      update.replace(obsolete, wanted);
    }
  }

  /** Describes what articles name and the catalogue does not hold, as described now or before. */
  void discover(Set<Quad> descriptions) {
    Set<Node> named = named();
    Set<Quad> before = describing(subjects(DISCOVERED));
    List<Quad> wanted = new ArrayList<>();
    Set<Node> described = new HashSet<>();
    for (Quad quad : descriptions) {
      if (named.contains(quad.getSubject())) {
        wanted.add(quad);
        described.add(quad.getSubject());
      }
    }
    before.stream()
        .filter(quad -> named.contains(quad.getSubject()))
        .filter(quad -> !described.contains(quad.getSubject()))
        .forEach(wanted::add);
    update.replace(before, wanted);
  }

  /** The entities that claims and articles name and the catalogue does not hold. */
  private Set<Node> named() {
    Set<Node> named = new HashSet<>();
    for (Node property : List.of(Wm.ABOUT, Wm.ATTRIBUTED_TO, Wm.PUBLISHER)) {
      Iter.asStream(data.find(Node.ANY, Node.ANY, property, Node.ANY))
          .forEach(quad -> named.add(quad.getObject()));
    }
    named.removeIf(entity -> data.contains(iris.entities(), entity, Wm.CATALOGUED, CATALOGUED));
    return named;
  }

  private Set<Node> subjects(Node truth) {
    Set<Node> subjects = new HashSet<>();
    data.find(iris.entities(), Node.ANY, Wm.CATALOGUED, truth)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  private Set<Quad> describing(Set<Node> subjects) {
    Set<Quad> quads = new HashSet<>();
    subjects.forEach(subject ->
        data.find(iris.entities(), subject, Node.ANY, Node.ANY).forEachRemaining(quads::add));
    return quads;
  }

  private static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(
        Boolean.toString(value), org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean);
  }
}
