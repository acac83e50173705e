package io.wenmai.store;

import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The graphs that follow from the articles' graphs; the caller holds a transaction. */
final class Derivations {
  private static final Limits NO_HURRY = new Limits(Duration.ofHours(12), Integer.MAX_VALUE);

  private final DatasetGraph data;
  private final Iris iris;
  private final GraphUpdate update;

  Derivations(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
    this.update = new GraphUpdate(data);
  }

  /** Brings all graphs but those of articles up to date, each after what it follows from. */
  void update(Collection<Quad> catalogue, Set<Quad> discovered) {
    update.replace(Wm.ONTOLOGY, ontology());
    update.replace(iris.entities(), entities(catalogue, discovered));
    update.replace(iris.facts(), derived());
    update.replace(iris.description(), new Description(data, iris).quads());
  }

  /** Takes an article out and brings what follows from the others up to date. */
  boolean retract(Node article) {
    boolean there = update.replace(article, Set.of());
    if (there) {
      update.replace(iris.entities(), entities(catalogue(), Set.of()));
      update.replace(iris.facts(), derived());
      update.replace(iris.description(), new Description(data, iris).quads());
    }
    return there;
  }

  /** What the graph of entities says of entities of the lexicon. */
  private Set<Quad> catalogue() {
    Set<Quad> all = update.quads(iris.entities());
    Set<Node> catalogued =
        all.stream()
            .filter(quad -> quad.getPredicate().equals(Wm.CATALOGUED))
            .filter(quad -> quad.getObject().getLiteralLexicalForm().equals("true"))
            .map(Quad::getSubject)
            .collect(Collectors.toSet());
    all.removeIf(quad -> !catalogued.contains(quad.getSubject()));
    return all;
  }

  long entities() {
    return size(iris.entities());
  }

  long facts() {
    return size(iris.facts());
  }

  /** The catalogue, and whatever else is named, as described now or before. */
  private Set<Quad> entities(Collection<Quad> catalogue, Set<Quad> discovered) {
    Set<Quad> wanted = new HashSet<>(catalogue);
    Set<Node> described = catalogue.stream().map(Quad::getSubject).collect(Collectors.toSet());
    Set<Node> named = named();
    named.removeAll(described);
    discovered.stream().filter(quad -> named.contains(quad.getSubject())).forEach(wanted::add);
    discovered.forEach(quad -> named.remove(quad.getSubject()));
    update.quads(iris.entities()).stream()
        .filter(quad -> named.contains(quad.getSubject()))
        .forEach(wanted::add);
    return wanted;
  }

  private Set<Node> named() {
    Set<Node> named = new HashSet<>();
    for (Node property : List.of(Wm.ABOUT, Wm.ATTRIBUTED_TO, Wm.PUBLISHER)) {
      Iterator<Quad> found = data.find(Node.ANY, Node.ANY, property, Node.ANY);
      found.forEachRemaining(quad -> named.add(quad.getObject()));
    }
    return named;
  }

  /** What the queries derive, less what the graph of entities says already. */
  private Set<Quad> derived() {
    Set<Quad> derived = new HashSet<>();
    for (Resources.Text text : Resources.folder("queries/derive")) {
      Query query = QueryFactory.create(text.content());
      if (new QueryRun(data, NO_HURRY).answer(query) instanceof Answer.Triples found) {
        found.triples().stream().filter(this::isNew).forEach(t -> derived.add(fact(t)));
      } else {
        throw new StoreException(text.name() + " is no CONSTRUCT query");
      }
    }
    return derived;
  }

  private boolean isNew(Triple triple) {
    return !data.contains(
        iris.entities(), triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  private Quad fact(Triple triple) {
    return Quad.create(iris.facts(), triple);
  }

  private static Set<Quad> ontology() {
    Set<Quad> quads = new HashSet<>();
    RDFParser.fromString(Resources.text("ontology/wenmai.ttl"), org.apache.jena.riot.Lang.TURTLE)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                quads.add(Quad.create(Wm.ONTOLOGY, triple));
              }
            });
    return quads;
  }

  private long size(Node graph) {
    long size = 0;
    Iterator<Quad> found = data.find(graph, Node.ANY, Node.ANY, Node.ANY);
    while (found.hasNext()) {
      found.next();
      size++;
    }
    return size;
  }
}
