package io.wenmai.serve.http;

import io.wenmai.graph.Iris;
import io.wenmai.store.Answer;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** An answer as a page. */
public record AnswerPage(Words words, String title, Answer answer, Iris iris) {

  /** The page. */
  public Page page() {
    Html body =
        new Html()
            .raw("<nav><a href=\"/?lang=" + words.language() + "\">")
            .text(words.get("back"))
            .raw("</a></nav>")
            .element("h1", title);
    switch (answer) {
      case Answer.Table table -> table(body, table);
      case Answer.Truth truth -> body.element("p", words.get(truth.value() ? "yes" : "no"));
      case Answer.Triples triples -> triples(body, triples.triples());
    }
    return new Page(words, title, body.toString());
  }

  private void table(Html body, Answer.Table table) {
    if (table.rows().isEmpty()) {
      body.element("p", words.get("nothing"));
      return;
    }
    body.element("p", table.rows().size() + " " + words.get("rows"))
        .raw("<div class=\"wide\"><table><tr>");
    table.columns().forEach(column -> body.element("th", column));
    body.raw("</tr>\n");
    table.rows().forEach(row -> row(body, table.columns(), row));
    body.raw("</table></div>\n");
  }

  private void row(Html body, List<String> columns, Map<String, Node> row) {
    body.raw("<tr>");
    for (String column : columns) {
      body.raw("<td>");
      Node cell = row.get(column);
      if (cell != null) {
        cell(body, cell);
      }
      body.raw("</td>");
    }
    body.raw("</tr>\n");
  }

  private void cell(Html body, Node cell) {
    String text = cell.isLiteral() ? cell.getLiteralLexicalForm() : cell.toString();
    String address = Links.of(iris, cell);
    if (address == null) {
      body.text(text);
    } else {
      body.link(address, text);
    }
  }

  private void triples(Html body, List<Triple> triples) {
    body.raw("<div class=\"wide\"><table>");
    for (Triple triple : triples) {
      body.raw("<tr>");
      for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
        body.raw("<td>");
        cell(body, node);
        body.raw("</td>");
      }
      body.raw("</tr>\n");
    }
    body.raw("</table></div>\n");
  }
}
