package io.wenmai.store;

import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Articles by what people call them; the caller holds a transaction. */
record ArticleNames(DatasetGraph data, Iris iris) {
  /**
   * The article at that address, of that IRI, or whose input had that name; null where there is
   * none.
   *
   * @throws ParameterException if several inputs had that name
   */
  @Nullable Node article(String name) {
    Node iri = NodeFactory.createURI(name);
    Node at = iris.articleAt(name);
    for (Node article : List.of(iri, at)) {
      if (iris.isArticle(article) && data.containsGraph(article)) {
        return article;
      }
    }
    List<Node> named = named(name).toList();
    if (named.size() > 1) {
      throw new ParameterException(
          "several articles are named '" + name + "'; take one by its address or IRI: " + named);
    }
    return named.isEmpty() ? null : named.getFirst();
  }

  private Stream<Node> named(String name) {
    Node literal = NodeFactory.createLiteralString(name);
    return Iter.asStream(data.find(Node.ANY, Node.ANY, Wm.INPUT_NAME, literal))
        .map(Quad::getSubject)
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()));
  }
}
