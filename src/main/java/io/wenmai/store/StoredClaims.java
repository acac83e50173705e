package io.wenmai.store;

import io.wenmai.fact.Origin;
import io.wenmai.fact.Stated;
import io.wenmai.graph.ClaimReader;
import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Claims read back from a store, with the articles that make them; the caller holds a transaction.
 */
final class StoredClaims {
  private final DatasetGraph data;
  private final Iris iris;
  private final StoredEntities entities;
  private final ClaimReader reader;
  private final Map<Node, Origin> origins = new HashMap<>();

  StoredClaims(DatasetGraph data, Iris iris, StoredEntities entities) {
    this.data = data;
    this.iris = iris;
    this.entities = entities;
    this.reader = new ClaimReader(entities::entity);
  }

  /** A claim node in the graph of its article. */
  private record Place(Node article, Node claim) {}

  /** All claims of an article. */
  List<Stated> of(Node article) {
    return Iter.asStream(data.find(article, Node.ANY, Wm.STATED_IN, article))
        .map(quad -> stated(new Place(article, quad.getSubject())))
        .toList();
  }

  /** All claims about these entities, each once. */
  List<Stated> about(Collection<String> ids) {
    Set<Place> places = new LinkedHashSet<>();
    for (String id : ids) {
      Iter.asStream(data.find(Node.ANY, Node.ANY, Wm.ABOUT, iris.entityNamed(id)))
          .forEach(quad -> places.add(new Place(quad.getGraph(), quad.getSubject())));
    }
    return places.stream().map(this::stated).toList();
  }

  /** The claim of an IRI. */
  Stated claim(Node claim) {
    return Iter.asStream(data.find(Node.ANY, claim, Wm.STATED_IN, Node.ANY))
        .map(quad -> stated(new Place(quad.getGraph(), claim)))
        .findFirst()
        .orElseThrow(() -> new StoreException("no article holds " + claim));
  }

  private Stated stated(Place place) {
    List<Quad> quads = new ArrayList<>();
    data.find(place.article(), place.claim(), Node.ANY, Node.ANY).forEachRemaining(quads::add);
    Origin origin = origins.computeIfAbsent(place.article(), this::origin);
    return new Stated(Iris.name(place.claim()), reader.read(origin.name(), quads), origin);
  }

  private Origin origin(Node article) {
    Node url = value(article, article, Wm.URL);
    Node copied = value(iris.facts(), article, Wm.COPY_OF);
    Node publisher = value(article, article, Wm.PUBLISHER);
    return new Origin(
        Iris.name(article),
        text(article, Wm.INPUT_NAME),
        url == null ? null : url.getLiteralLexicalForm(),
        text(article, Wm.HEADLINE),
        publisher == null ? "" : entities.entity(publisher).label(),
        OffsetDateTime.parse(text(article, Wm.DATE_PUBLISHED)).toLocalDateTime(),
        Iris.name(copied == null ? article : copied));
  }

  private String text(Node article, Node property) {
    return Answer.text(value(article, article, property));
  }

  private @Nullable Node value(Node graph, Node subject, Node property) {
    return Iter.asStream(data.find(graph, subject, property, Node.ANY))
        .map(Quad::getObject)
        .findFirst()
        .orElse(null);
  }
}
