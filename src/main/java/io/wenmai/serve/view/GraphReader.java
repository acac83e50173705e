package io.wenmai.serve.view;

import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Looks into the graph, whatever graph of it holds the triple; the caller holds a transaction. */
public record GraphReader(DatasetGraph data, Iris iris) {

  /** Objects of a subject's property, in no order. */
  public List<Node> objects(Node subject, Node property) {
    return Iter.asStream(data.find(Node.ANY, subject, property, Node.ANY))
        .map(Quad::getObject)
        .distinct()
        .toList();
  }

  /** The object of a property that has one at most. */
  public @Nullable Node object(Node subject, Node property) {
    return Iter.first(Iter.map(data.find(Node.ANY, subject, property, Node.ANY), Quad::getObject));
  }

  /** Subjects whose property has the object. */
  public Stream<Node> subjects(Node property, Node object) {
    return Iter.asStream(data.find(Node.ANY, Node.ANY, property, object)).map(Quad::getSubject);
  }

  /** The words of a property, empty where there are none. */
  public String text(Node subject, Node property) {
    Node object = object(subject, property);
    return object == null ? "" : words(object);
  }

  /** Whether the graph says anything of the node. */
  public boolean knows(Node subject) {
    return data.contains(Node.ANY, subject, Node.ANY, Node.ANY);
  }

  /** Whether the node is an instance of the class. */
  public boolean is(Node subject, Node type) {
    return data.contains(Node.ANY, subject, RDF.type.asNode(), type);
  }

  /** The node of a thing of ours: {@code entity}, {@code alibaba}. */
  public Node node(String folder, String id) {
    return NodeFactory.createURI(iris.base() + folder + "/" + id);
  }

  /** The last part of an IRI of ours. */
  public String id(Node node) {
    String uri = node.toString();
    return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
  }

  /** An entity by name. */
  public Ref ref(Node entity) {
    String label = text(entity, Wm.LABEL);
    return new Ref(id(entity), entity.toString(), label.isEmpty() ? id(entity) : label);
  }

  static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
