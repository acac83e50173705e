package io.wenmai.serve.page;

import io.wenmai.graph.Wm;
import io.wenmai.serve.view.GraphReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * What things of the graph are called on a page: an entity by its label, words of the ontology in
 * the language of the page, an answer, a headline or a quote by what it says.
 */
record Naming(GraphReader graph, String language) {
  private static final List<Node> TELLING = List.of(Wm.ANSWER, Wm.HEADLINE, Wm.REASON, Wm.QUOTE);

  /** The name, else what is to stand instead. */
  String of(Node node, String otherwise) {
    return node.isURI()
        ? Stream.concat(
                Stream.of(graph.text(node, Wm.LABEL), label(node)),
                TELLING.stream().map(property -> graph.text(node, property)))
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse(otherwise)
        : otherwise;
  }

  /** The label in the language of the page, or in none. */
  private String label(Node node) {
    return graph.objects(node, RDFS.label.asNode()).stream()
        .filter(Node::isLiteral)
        .filter(label ->
            label.getLiteralLanguage().isEmpty() || label.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse("");
  }
}
