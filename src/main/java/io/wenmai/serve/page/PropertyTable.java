package io.wenmai.serve.page;

import io.wenmai.serve.http.Html;
import io.wenmai.serve.http.Links;
import io.wenmai.serve.view.GraphReader;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Shows a thing by its properties, and by what refers to it. */
record PropertyTable(GraphReader graph, Naming naming, Html body) {
  private static final int MOST = 500;

  void write(Node thing) {
    body.raw("<div class=\"wide\"><table>");
    List<Quad> own =
        Iter.asStream(graph.data().find(Node.ANY, thing, Node.ANY, Node.ANY))
            .sorted(Comparator.comparing(Quad::toString))
            .limit(MOST)
            .toList();
    own.forEach(quad -> row(quad.getPredicate(), quad.getObject(), ""));
    List<Quad> others =
        Iter.asStream(graph.data().find(Node.ANY, Node.ANY, Node.ANY, thing))
            .limit(MOST)
            .sorted(Comparator.comparing(Quad::toString))
            .toList();
    others.forEach(quad -> row(quad.getPredicate(), quad.getSubject(), " ←"));
    body.raw("</table></div>\n");
  }

  private void row(Node property, Node value, String mark) {
    body.raw("<tr><td>");
    cell(property, naming.of(property, graph.id(property)) + mark);
    body.raw("</td><td>");
    cell(
        value,
        value.isLiteral() ? value.getLiteralLexicalForm() : naming.of(value, value.toString()));
    body.raw("</td></tr>\n");
  }

  private void cell(Node node, String text) {
    String address = Links.of(graph.iris(), node);
    if (address == null) {
      body.text(text);
    } else {
      body.link(address, text);
    }
  }
}
