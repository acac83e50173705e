package io.wenmai.store;

import io.wenmai.graph.Iris;
import io.wenmai.graph.NameKey;
import io.wenmai.graph.Wm;
import io.wenmai.search.Hit;
import io.wenmai.search.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Entities by the names that people give them; the caller holds a transaction. */
record EntityNames(DatasetGraph data, Iris iris, TextIndex index, Described described) {
  private static final int SUGGESTIONS = 5;

  EntityNames(DatasetGraph data, Iris iris, TextIndex index) {
    this(data, iris, index, new Described(data, iris));
  }

  /**
   * The one entity of that name.
   *
   * @throws ParameterException if there is none, or more than one; the message says which there are
   */
  Node entity(String name) {
    List<Node> found = named(name);
    return switch (found.size()) {
      case 1 -> found.getFirst();
      case 0 -> throw new ParameterException("no entity is named '" + name + "'" + similar(name));
      default ->
          throw new ParameterException(
              "'" + name + "' names several entities; take one by its id: " + listed(found));
    };
  }

  /** Of those that bear the name, the ones whose usual name or id it is, if there are any. */
  private List<Node> named(String name) {
    Node key = NodeFactory.createLiteralString(NameKey.of(name));
    List<Node> all =
        Iter.asStream(data.find(iris.entities(), Node.ANY, Wm.NAME_KEY, key))
            .map(Quad::getSubject)
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    List<Node> proper =
        all.stream()
            .filter(node -> described.label(node).equals(name) || described.id(node).equals(name))
            .toList();
    return proper.size() == 1 ? proper : all;
  }

  private String similar(String name) {
    List<Hit> hits = index.search(name, Set.of(Kind.ENTITY), 0, SUGGESTIONS).hits();
    return hits.isEmpty()
        ? "; 'wenmai query entities' lists those that there are"
        : "; did you mean "
            + hits.stream().map(Hit::label).distinct().collect(Collectors.joining(", "))
            + "?";
  }

  private String listed(List<Node> entities) {
    return entities.stream()
        .map(entity -> described.id(entity) + " (" + described.label(entity) + ")")
        .collect(Collectors.joining(", "));
  }
}
