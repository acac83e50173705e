package io.wenmai.store;

import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** How the graph of entities describes them; the caller holds a transaction. */
record Described(DatasetGraph data, Iris iris) {
  /** The end of its IRI. */
  String id(Node entity) {
    return entity.getURI().substring(entity.getURI().lastIndexOf('/') + 1);
  }

  /** Its usual name, or its id where it has none. */
  String label(Node entity) {
    return values(entity, Wm.LABEL)
        .findFirst()
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> id(entity));
  }

  /** Its English name; empty where none is known. */
  String english(Node entity) {
    return values(entity, RDFS.label.asNode())
        .filter(label -> label.getLiteralLanguage().equals("en"))
        .map(Node::getLiteralLexicalForm)
        .min(String::compareTo)
        .orElse("");
  }

  /** Its class, such as {@code Organisation}; empty where none is known. */
  String kind(Node entity) {
    return values(entity, RDF.type.asNode())
        .filter(type -> !type.equals(Wm.ENTITY))
        .map(type -> type.getURI().substring(Wm.NS.length()))
        .min(String::compareTo)
        .orElse("");
  }

  private Stream<Node> values(Node entity, Node property) {
    return Iter.asStream(data.find(iris.entities(), entity, property, Node.ANY))
        .map(Quad::getObject);
  }
}
