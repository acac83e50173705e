package io.wenmai.serve.query;

import io.wenmai.graph.Iris;
import io.wenmai.serve.http.AnswerPage;
import io.wenmai.serve.http.Words;
import io.wenmai.store.Answer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * Sends a whole answer in a form.
 *
 * @param title of the page, where it is one
 */
public record Sending(Form form, Words words, String title, Iris iris) {
  /** Sends the answer. */
  public void send(Outcome outcome, HttpServletResponse response) throws IOException {
    response.setHeader("Vary", "Accept, Accept-Language");
    response.setHeader("Cache-Control", "no-cache");
    if (form.isPage()) {
      new AnswerPage(words, title, answer(outcome), iris)
          .page()
          .send(response, HttpServletResponse.SC_OK);
    } else {
      response.setContentType(form.contentType());
      write(outcome, response.getOutputStream());
    }
  }

  private void write(Outcome outcome, OutputStream out) {
    switch (outcome) {
      case Outcome.Rows rows ->
          results().write(out, RowSetStream.create(rows.columns(), rows.rows().iterator()));
      case Outcome.Truth truth -> results().write(out, truth.value());
      case Outcome.Triples triples ->
          RDFWriter.source(triples.graph())
              .format(Objects.requireNonNull(form.graph()))
              .output(out);
      case Outcome.Quads quads ->
          RDFWriter.source(quads.data()).format(Objects.requireNonNull(form.graph())).output(out);
    }
  }

  private ResultsWriter results() {
    return ResultsWriter.create().lang(Objects.requireNonNull(form.results())).build();
  }

  private static Answer answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Rows rows ->
          new Answer.Table(
              rows.columns().stream().map(Var::getVarName).toList(),
              rows.rows().stream().map(Sending::cells).toList());
      case Outcome.Truth truth -> new Answer.Truth(truth.value());
      case Outcome.Triples triples -> new Answer.Triples(triples.graph().find().toList());
      case Outcome.Quads quads ->
          throw new IllegalStateException("graphs with names are not shown as pages");
    };
  }

  private static Map<String, Node> cells(Binding row) {
    Map<String, Node> cells = new LinkedHashMap<>();
    row.forEach((column, cell) -> cells.put(column.getVarName(), cell));
    return cells;
  }
}
