package io.wenmai.serve.view;

import io.wenmai.graph.Wm;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/** Reads articles whole. */
public record ArticleReader(GraphReader graph) {

  /** The article with all that the API tells of it. */
  public ArticleView article(Node article) {
    ClaimReader reader = new ClaimReader(graph);
    ArticleRef ref = reader.article(article);
    return new ArticleView(
        ref.id(),
        ref.iri(),
        ref.headline(),
        graph.text(article, Wm.DATE_PUBLISHED),
        ref.publisher(),
        graph.text(article, Wm.IN_LANGUAGE),
        ref.url(),
        graph.text(article, Wm.INPUT_NAME),
        graph.objects(article, Wm.KEYWORD).stream().map(GraphReader::words).sorted().toList(),
        graph.text(article, Wm.TEXT),
        claims(reader, article));
  }

  private List<ClaimView> claims(ClaimReader reader, Node article) {
    return graph
        .subjects(Wm.STATED_IN, article)
        .distinct()
        .sorted(Comparator.comparingInt(reader::begin).thenComparing(node -> node.toString()))
        .map(reader::claim)
        .toList();
  }
}
