package io.wenmai.store;

import io.wenmai.graph.Wm;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The properties that join entities, as the ontology describes them. */
final class Relations {
  private final DatasetGraph data;
  private final SortedMap<String, Relation> relations = new TreeMap<>();

  Relations(DatasetGraph data) {
    this.data = data;
    add(Wm.RELATED_TO);
    data.find(Wm.ONTOLOGY, Node.ANY, RDFS.subPropertyOf.asNode(), Wm.RELATED_TO)
        .forEachRemaining(quad -> add(quad.getSubject()));
  }

  /** A property, with its names; a symmetric one holds both ways. */
  record Relation(Node property, String chinese, String english, boolean symmetric) {
    String name() {
      return property.getURI().substring(Wm.NS.length());
    }
  }

  /** All of them, in the order of their names. */
  Iterable<Relation> all() {
    return relations.values();
  }

  Relation of(Node property) {
    Relation relation = relations.get(property.getURI());
    if (relation == null) {
      throw new StoreException(property + " joins no entities; build the store again");
    }
    return relation;
  }

  private void add(Node property) {
    boolean symmetric =
        data.contains(Wm.ONTOLOGY, property, RDF.type.asNode(), OWL.SymmetricProperty.asNode());
    relations.put(
        property.getURI(),
        new Relation(property, label(property, "zh"), label(property, "en"), symmetric));
  }

  private String label(Node property, String language) {
    return Iter.asStream(data.find(Wm.ONTOLOGY, property, RDFS.label.asNode(), Node.ANY))
        .map(Quad::getObject)
        .filter(label -> label.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }
}
