package io.wenmai.store;

import io.wenmai.graph.Catalogue;
import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The graphs that follow from the articles' graphs; the caller holds a transaction. */
final class Derivations {
  private static final Limits NO_HURRY = new Limits(Duration.ofHours(12), Integer.MAX_VALUE);

  private final DatasetGraph data;
  private final Iris iris;
  private final GraphUpdate update;
  private final KnownEntities entities;

  Derivations(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
    this.update = new GraphUpdate(data);
    this.entities = new KnownEntities(data, iris);
  }

  /** Brings all graphs but those of articles up to date, each after what it follows from. */
  void update(Catalogue catalogue, Set<Quad> discovered) {
    update.replace(Wm.ONTOLOGY, ontology());
    entities.take(catalogue);
    entities.discover(discovered);
    derive();
  }

  private void derive() {
    FactUpdate facts = new FactUpdate(data, iris);
    facts.run();
    update.replace(iris.facts(), derived(), quad -> !facts.keeps(quad));
    update.replace(iris.description(), new Description(data, iris).quads());
  }

  /** Takes an article out and brings what follows from the others up to date. */
  boolean retract(Node article) {
    boolean there = update.replace(article, Set.of());
    if (there) {
      entities.discover(Set.of());
      derive();
    }
    return there;
  }

  long entities() {
    return size(iris.entities());
  }

  long derivedQuads() {
    return size(iris.facts());
  }

  /** How many nodes of a class are derived. */
  long ofType(Node type) {
    return Iter.asStream(data.find(iris.facts(), Node.ANY, RDF.type.asNode(), type)).count();
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
    return new IdQuads(data).size(graph);
  }
}
