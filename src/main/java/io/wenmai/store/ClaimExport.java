package io.wenmai.store;

import io.wenmai.export.ClaimFormat;
import io.wenmai.export.ClaimSource;
import io.wenmai.export.ClaimWriter;
import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Takes claims out one by one: articles in the order of their inputs' names, claims in the order of
 * their evidence. The caller holds a transaction.
 */
final class ClaimExport {
  private final DatasetGraph data;
  private final ClaimLines lines;
  private final Described described;
  private final Values values;

  ClaimExport(DatasetGraph data, Iris iris) {
    this.data = data;
    this.lines = new ClaimLines(data, iris);
    this.described = new Described(data, iris);
    this.values = new Values(data);
  }

  void write(Part wanted, ClaimFormat format, OutputStream out) {
    ClaimWriter writer = format.to(out, lines.slots());
    writer.begin();
    articles().forEach(article -> write(article, wanted, writer));
    writer.end();
  }

  private void write(Article article, Part wanted, ClaimWriter to) {
    Iter.asStream(data.find(article.node(), Node.ANY, Wm.STATED_IN, article.node()))
        .map(Quad::getSubject)
        .filter(claim -> wanted.has(article.node(), claim))
        .map(claim -> found(article.node(), claim))
        .sorted()
        .forEach(found ->
            to.claim(
                lines.line(article.node(), article.input(), found.claim()),
                source(article.node(), found.claim())));
  }

  private Found found(Node article, Node claim) {
    return new Found(claim, Integer.parseInt(values.text(article, claim, Wm.BEGIN)));
  }

  private ClaimSource source(Node article, Node claim) {
    Node url = values.find(article, article, Wm.URL);
    return new ClaimSource(
        claim.getURI(),
        article.getURI(),
        values.text(article, article, Wm.HEADLINE),
        url == null ? "" : url.getLiteralLexicalForm(),
        described.label(values.get(article, article, Wm.PUBLISHER)),
        values.text(article, article, Wm.DATE_PUBLISHED));
  }

  private Stream<Article> articles() {
    List<Article> all =
        Iter.asStream(data.find(Node.ANY, Node.ANY, RDF.type.asNode(), Wm.ARTICLE))
            .map(quad -> article(quad.getSubject()))
            .sorted()
            .toList();
    return all.stream();
  }

  private Article article(Node node) {
    return new Article(node, values.text(node, node, Wm.INPUT_NAME));
  }

  /** An article with the name of its input. */
  private record Article(Node node, String input) implements Comparable<Article> {
    @Override
    public int compareTo(Article other) {
      int order = input.compareTo(other.input);
      return order != 0 ? order : node.getURI().compareTo(other.node.getURI());
    }
  }

  /** A claim with the place of its evidence. */
  private record Found(Node claim, int begin) implements Comparable<Found> {
    private static final Comparator<Found> ORDER =
        Comparator.comparingInt(Found::begin).thenComparing(found -> found.claim().getURI());

    @Override
    public int compareTo(Found other) {
      return ORDER.compare(this, other);
    }
  }
}
