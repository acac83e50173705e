package io.wenmai.serve.page;

import io.wenmai.graph.Prefixes;
import io.wenmai.graph.Wm;
import io.wenmai.serve.view.GraphReader;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the graph says of one thing, as triples. */
record Extract(GraphReader reader) {

  /**
   * The triples: of an article its whole graph, of a claim its sentence and article too, of an
   * entity which claims are about it; and the names of what it is connected to.
   */
  Graph of(Node thing) {
    Graph triples = GraphFactory.createDefaultGraph();
    Prefixes.of(reader.iris()).forEach(triples.getPrefixMapping()::setNsPrefix);
    add(triples, reader.data().find(thing, Node.ANY, Node.ANY, Node.ANY));
    about(triples, thing);
    if (reader.is(thing, Wm.CLAIM)) {
      reader.objects(thing, Wm.SENTENCE).forEach(sentence -> about(triples, sentence));
      reader.objects(thing, Wm.STATED_IN).forEach(article -> source(triples, article));
    }
    if (reader.is(thing, Wm.ENTITY)) {
      add(triples, reader.data().find(Node.ANY, Node.ANY, Wm.ABOUT, thing));
    }
    names(triples);
    return triples;
  }

  /** The ontology whole. */
  Graph ontology() {
    Graph triples = GraphFactory.createDefaultGraph();
    Prefixes.of(reader.iris()).forEach(triples.getPrefixMapping()::setNsPrefix);
    add(triples, reader.data().find(Wm.ONTOLOGY, Node.ANY, Node.ANY, Node.ANY));
    return triples;
  }

  private void about(Graph triples, Node thing) {
    add(triples, reader.data().find(Node.ANY, thing, Node.ANY, Node.ANY));
  }

  private void source(Graph triples, Node article) {
    for (Node property : Set.of(Wm.HEADLINE, Wm.DATE_PUBLISHED, Wm.PUBLISHER, Wm.URL)) {
      add(triples, reader.data().find(Node.ANY, article, property, Node.ANY));
    }
  }

  private void names(Graph triples) {
    Set<Node> others =
        Iter.asStream(triples.find()).map(Triple::getObject).collect(Collectors.toSet());
    others.stream()
        .filter(reader.iris()::isEntity)
        .forEach(entity -> add(triples, reader.data().find(Node.ANY, entity, Wm.LABEL, Node.ANY)));
  }

  private static void add(Graph triples, Iterator<Quad> quads) {
    quads.forEachRemaining(quad -> triples.add(quad.asTriple()));
  }
}
