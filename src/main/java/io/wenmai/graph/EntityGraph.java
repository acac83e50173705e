package io.wenmai.graph;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Describes entities in the graph of entities. */
public final class EntityGraph {
  private final Iris iris;
  private final QuadSet quads;

  EntityGraph(Iris iris) {
    this.iris = iris;
    this.quads = new QuadSet(iris.entities());
  }

  /** What the lexicon knows of entities, in the order of N-Quads lines. */
  public static List<Quad> of(Iris iris, Collection<Entity> entities) {
    EntityGraph graph = new EntityGraph(iris);
    entities.forEach(graph::add);
    return graph.quads();
  }

  List<Quad> quads() {
    return quads.quads();
  }

  /** An entity that only articles name. */
  void add(EntityKind kind, String label) {
    Node node = iris.entity(kind, label);
    kind(node, kind, false);
    quads.add(node, Wm.LABEL, Literals.text(label));
    quads.add(node, RDFS.label.asNode(), Literals.text(label, Languages.of(label)));
    key(node, label);
    key(node, Iris.local(node));
  }

  /** An entity of the lexicon. */
  void add(Entity entity) {
    Node node = iris.entity(entity);
    kind(node, entity.kind(), true);
    quads.add(node, Wm.LABEL, Literals.text(entity.label()));
    key(node, entity.label());
    key(node, entity.id());
    names(node, entity);
    entity.types().forEach(type -> quads.add(node, Wm.FINER_TYPE, Literals.text(type)));
    entity.relations().forEach((relation, id) -> relation(node, relation, iris.entity(id)));
    entity.facts().forEach((fact, value) -> fact(node, fact, value));
  }

  private void kind(Node node, EntityKind kind, boolean catalogued) {
    quads.add(node, RDF.type.asNode(), Wm.ENTITY);
    quads.add(node, RDF.type.asNode(), Kinds.of(kind));
    quads.add(node, Wm.CATALOGUED, Literals.bool(catalogued));
  }

  private void names(Node node, Entity entity) {
    entity
        .labels()
        .forEach((language, label) -> {
          quads.add(node, RDFS.label.asNode(), Literals.text(label, language));
          key(node, label);
        });
    for (String alias : entity.aliases()) {
      quads.add(node, SKOS.altLabel.asNode(), Literals.text(alias, Languages.of(alias)));
      key(node, alias);
    }
    for (String ticker : entity.tickers()) {
      quads.add(node, Wm.TICKER_SYMBOL, Literals.text(ticker));
      key(node, ticker);
    }
  }

  private void key(Node node, String name) {
    quads.add(node, Wm.NAME_KEY, Literals.text(NameKey.of(name)));
  }

  private void relation(Node node, String relation, Node other) {
    switch (relation) {
      case "parent" -> quads.add(node, Wm.term("partOf"), other);
      case "developer" -> quads.add(other, Wm.term("develops"), node);
      case "org" -> quads.add(node, Wm.term("worksFor"), other);
      case "base" -> quads.add(node, Wm.term("basedOn"), other);
      case "place" -> quads.add(node, Wm.term("locatedIn"), other);
      default -> quads.add(node, Wm.RELATED_TO, other);
    }
  }

  private void fact(Node node, String fact, String value) {
    switch (fact) {
      case "wikidata" -> quads.add(node, SKOS.exactMatch.asNode(), wikidata(value));
      case "fiscalYearEnd" -> quads.add(node, Wm.FISCAL_YEAR_END, Literals.text(value));
      case "currency" -> quads.add(node, Wm.CURRENCY_CODE, Literals.text(value));
      case "market" -> quads.add(node, Wm.MARKET_CODE, Literals.text(value));
      case "iso" -> quads.add(node, Wm.ISO_CODE, Literals.text(value));
      case "website" -> quads.add(node, Wm.URL, Literals.text(value));
      default -> quads.add(node, RDFS.comment.asNode(), Literals.text(fact + ": " + value));
    }
  }

  private static Node wikidata(String id) {
    return NodeFactory.createURI("http://www.wikidata.org/entity/" + id);
  }
}
