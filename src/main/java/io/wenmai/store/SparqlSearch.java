package io.wenmai.store;

import io.wenmai.graph.Wm;
import io.wenmai.search.Hit;
import io.wenmai.search.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code text:query} in SPARQL from the full-text index, with the words that the program's
 * own search takes: {@code (?entity ?score ?name) text:query (rdfs:label "阿里" 10)}. Names are
 * {@code rdfs:label}, headlines {@code schema:headline}, sentences {@code wm:text}; without a
 * property all are searched. It only reads: the store itself keeps the index in step.
 */
final class SparqlSearch implements TextIndex {
  private static final int UNSAID = 10_000;
  private static final Map<Node, Kind> KINDS =
      Map.of(RDFS.label.asNode(), Kind.ENTITY, Wm.HEADLINE, Kind.ARTICLE, Wm.TEXT, Kind.SENTENCE);

  private final io.wenmai.store.TextIndex index;
  private final EntityDefinition definition;

  SparqlSearch(io.wenmai.store.TextIndex index) {
    TextQuery.init();
    this.index = index;
    this.definition = new EntityDefinition("iri", "names", RDFS.label.asNode());
    definition.set("headline", Wm.HEADLINE);
    definition.set("sentence", Wm.TEXT);
  }

  private List<TextHit> find(Set<Kind> kinds, String words, int limit) {
    int most = limit <= 0 ? UNSAID : limit;
    return index.search(words, kinds, 0, most).hits().stream().map(SparqlSearch::hit).toList();
  }

  private static TextHit hit(Hit hit) {
    return new TextHit(
        NodeFactory.createURI(hit.iri()), hit.score(), NodeFactory.createLiteralString(hit.text()));
  }

  private static Set<Kind> kinds(Stream<Node> properties) {
    List<Node> named = properties.toList();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    KINDS.forEach((property, kind) -> {
      if (named.isEmpty() || named.contains(property)) {
        kinds.add(kind);
      }
    });
    return kinds;
  }

  private static Set<Kind> kinds(@Nullable List<Resource> properties) {
    return kinds(properties == null ? Stream.empty() : properties.stream().map(Resource::asNode));
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property, String words, String graph, String lang, int limit) {
    return find(kinds(Stream.ofNullable(property)), words, limit);
  }

  @Override
  public List<TextHit> query(@Nullable Node property, String words, String graph, String lang) {
    return query(property, words, graph, lang, UNSAID);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property,
      String words,
      String graph,
      String lang,
      int limit,
      String highlight) {
    return query(property, words, graph, lang, limit);
  }

  @Override
  public List<TextHit> query(
      @Nullable List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      String highlight) {
    return find(kinds(properties), words, limit);
  }

  /** A subject that is already known is looked for among all that is found. */
  @Override
  public List<TextHit> query(
      @Nullable String subject,
      @Nullable List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      String highlight) {
    if (subject == null) {
      return find(kinds(properties), words, limit);
    }
    return find(kinds(properties), words, UNSAID).stream()
        .filter(hit -> hit.getNode().toString().equals(subject))
        .toList();
  }

  @Override
  public List<TextHit> query(
      @Nullable Node subject,
      @Nullable List<Resource> properties,
      String words,
      String graph,
      String lang,
      int limit,
      String highlight) {
    String known = subject != null && subject.isConcrete() ? subject.toString() : null;
    return query(known, properties, words, graph, lang, limit, highlight);
  }

  @Override
  public EntityDefinition getDocDef() {
    return definition;
  }

  @Override
  public Map<String, Node> get(String iri) {
    return Map.of();
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("the store itself keeps the index in step");
  }

  @Override
  public void prepareCommit() {}

  @Override
  public void commit() {}

  @Override
  public void rollback() {}

  @Override
  public void close() {}
}
