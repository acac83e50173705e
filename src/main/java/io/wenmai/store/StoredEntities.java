package io.wenmai.store;

import io.wenmai.claim.Value;
import io.wenmai.fact.Entities;
import io.wenmai.graph.Iris;
import io.wenmai.graph.Kinds;
import io.wenmai.graph.NameKey;
import io.wenmai.graph.Wm;
import io.wenmai.lexicon.EntityKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** What the graph of entities knows of them; the caller holds a transaction. */
final class StoredEntities implements Entities {
  private static final Node PART_OF = Wm.term("partOf");
  private static final Node DEVELOPS = Wm.term("develops");

  private final DatasetGraph data;
  private final Iris iris;
  private final Map<Node, Value.Entity> seen = new ConcurrentHashMap<>();

  StoredEntities(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
  }

  @Override
  public Set<String> named(String name) {
    Node key = NodeFactory.createLiteralString(NameKey.of(name));
    return find(Node.ANY, Wm.NAME_KEY, key)
        .map(quad -> Iris.name(quad.getSubject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String label(String id) {
    return entity(iris.entityNamed(id)).label();
  }

  @Override
  public @Nullable String fiscalYearEnd(String id) {
    return find(iris.entityNamed(id), Wm.FISCAL_YEAR_END, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse(null);
  }

  @Override
  public boolean namesYearByStart(String id) {
    return find(iris.entityNamed(id), Wm.TICKER_SYMBOL, Node.ANY)
        .anyMatch(quad -> quad.getObject().getLiteralLexicalForm().endsWith(".T"));
  }

  @Override
  public @Nullable String owner(String id) {
    Node node = iris.entityNamed(id);
    return Stream.concat(
            find(node, PART_OF, Node.ANY).map(Quad::getObject),
            find(Node.ANY, DEVELOPS, node).map(Quad::getSubject))
        .map(Iris::name)
        .min(java.util.Comparator.naturalOrder())
        .orElse(null);
  }

  @Override
  public Set<String> parts(String id) {
    Node node = iris.entityNamed(id);
    return Stream.concat(
            find(Node.ANY, PART_OF, node).map(Quad::getSubject),
            find(node, DEVELOPS, Node.ANY).map(Quad::getObject))
        .map(Iris::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The entity of an IRI, as it stands in slots. */
  Value.Entity entity(Node node) {
    return seen.computeIfAbsent(node, this::read);
  }

  private Value.Entity read(Node node) {
    String id = Iris.name(node);
    String label =
        find(node, Wm.LABEL, Node.ANY)
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .findFirst()
            .orElse(id);
    EntityKind kind =
        find(node, RDF.type.asNode(), Node.ANY)
            .flatMap(quad -> Kinds.kind(quad.getObject()).stream())
            .findFirst()
            .orElse(EntityKind.ORGANISATION);
    return new Value.Entity(label, label, kind, id);
  }

  private Stream<Quad> find(Node subject, Node predicate, Node object) {
    return Iter.asStream(data.find(iris.entities(), subject, predicate, object));
  }
}
