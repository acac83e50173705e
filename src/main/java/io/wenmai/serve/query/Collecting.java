package io.wenmai.serve.query;

import io.wenmai.serve.http.HttpProblem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/** Collects an answer before any of it is sent, so that a failure cannot look like a short one. */
final class Collecting {
  private static final int CELL = 32;

  private final QueryLimits limits;
  private final long[] characters = new long[1];

  Collecting(QueryLimits limits) {
    this.limits = limits;
  }

  Outcome from(Query query, QueryExec execution) {
    if (query.isSelectType()) {
      return rows(execution.select());
    }
    if (query.isAskType()) {
      return new Outcome.Truth(execution.ask());
    }
    if (query.isConstructType() && query.isConstructQuad()) {
      return quads(execution.constructQuads());
    }
    if (query.isConstructType()) {
      return new Outcome.Triples(graph(execution::construct));
    }
    if (query.isDescribeType()) {
      return new Outcome.Triples(graph(execution::describe));
    }
    throw new HttpProblem(
        HttpSC.BAD_REQUEST_400, "only SELECT, ASK, CONSTRUCT and DESCRIBE can be answered");
  }

  private Outcome rows(RowSet found) {
    List<Var> columns = found.getResultVars();
    List<Binding> rows = new ArrayList<>();
    while (found.hasNext()) {
      Binding row = found.next();
      rows.add(row);
      columns.forEach(column -> weigh(row.get(column)));
      check(rows.size(), "rows");
    }
    return new Outcome.Rows(columns, rows);
  }

  private Graph graph(Consumer<Graph> filler) {
    Graph graph = new LimitedGraph(this);
    filler.accept(graph);
    return graph;
  }

  private Outcome quads(Iterator<Quad> found) {
    DatasetGraph data = DatasetGraphFactory.create();
    for (long count = 1; found.hasNext(); count++) {
      Quad quad = found.next();
      data.add(quad);
      weigh(quad.getObject());
      check(count, "quads");
    }
    return new Outcome.Quads(data);
  }

  /** Counts one more cell. */
  void weigh(@Nullable Node cell) {
    if (cell != null) {
      characters[0] += CELL + (cell.isLiteral() ? cell.getLiteralLexicalForm().length() : 0);
      if (characters[0] > QueryLimits.MOST_CHARACTERS) {
        throw new HttpProblem(
            HttpSC.PAYLOAD_TOO_LARGE_413,
            "the answer is too large; add a LIMIT or leave out texts");
      }
    }
  }

  /** Refuses more than the limits allow. */
  void check(long size, String what) {
    if (size > limits.rows()) {
      throw new HttpProblem(
          HttpSC.PAYLOAD_TOO_LARGE_413,
          "the answer has more than " + limits.rows() + " " + what + "; add a LIMIT");
    }
  }
}
