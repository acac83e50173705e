package io.wenmai.serve.view;

import io.wenmai.graph.NameKey;
import io.wenmai.graph.Wm;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Reads entities. */
public record EntityReader(GraphReader graph) {

  /**
   * The entity that is called so.
   *
   * @param name its id, or one of its names or tickers; of several the one with the most claims
   * @return null for none
   */
  public @Nullable Node find(String name) {
    Node entity = graph.node("entity", name);
    if (graph.is(entity, Wm.ENTITY)) {
      return entity;
    }
    Node key = NodeFactory.createLiteralString(NameKey.of(name));
    return graph
        .subjects(Wm.NAME_KEY, key)
        .max(
            Comparator.<Node>comparingLong(one -> graph.subjects(Wm.ABOUT, one).count())
                .thenComparing(node -> node.toString(), Comparator.reverseOrder()))
        .orElse(null);
  }

  /** The entity with all that the API tells of it. */
  public EntityView entity(Node entity) {
    Ref ref = graph.ref(entity);
    return new EntityView(
        ref.id(),
        ref.iri(),
        ref.label(),
        kinds(entity),
        names(entity),
        texts(entity, SKOS.altLabel.asNode()),
        texts(entity, Wm.TICKER_SYMBOL),
        graph.text(entity, Wm.CATALOGUED).equals("true"),
        texts(entity, SKOS.exactMatch.asNode()),
        claims(entity));
  }

  private List<String> kinds(Node entity) {
    return graph.objects(entity, RDF.type.asNode()).stream()
        .filter(type -> !type.equals(Wm.ENTITY))
        .map(graph::id)
        .sorted()
        .toList();
  }

  private SortedMap<String, String> names(Node entity) {
    SortedMap<String, String> names = new TreeMap<>();
    graph
        .objects(entity, RDFS.label.asNode())
        .forEach(label -> names.put(label.getLiteralLanguage(), label.getLiteralLexicalForm()));
    return names;
  }

  private List<String> texts(Node entity, Node property) {
    return graph.objects(entity, property).stream().map(GraphReader::words).sorted().toList();
  }

  private Map<String, Long> claims(Node entity) {
    ClaimReader claims = new ClaimReader(graph);
    SortedMap<String, Long> counts = new TreeMap<>();
    graph
        .subjects(Wm.ABOUT, entity)
        .distinct()
        .forEach(claim -> counts.merge(claims.type(claim), 1L, Long::sum));
    return counts;
  }
}
