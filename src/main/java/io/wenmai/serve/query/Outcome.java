package io.wenmai.serve.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The whole answer to a query of a client; never a part of it. */
public sealed interface Outcome {
  /** Rows of a SELECT. */
  record Rows(List<Var> columns, List<Binding> rows) implements Outcome {}

  /** The truth of an ASK. */
  record Truth(boolean value) implements Outcome {}

  /** Triples of a CONSTRUCT or DESCRIBE. */
  record Triples(Graph graph) implements Outcome {}

  /** Quads of a CONSTRUCT with graphs in its template. */
  record Quads(DatasetGraph data) implements Outcome {}

  /** The forms that it may have. */
  default List<Form> forms() {
    return switch (this) {
      case Rows rows -> Form.RESULTS;
      case Truth truth -> Form.RESULTS;
      case Triples triples -> Form.GRAPHS;
      case Quads quads -> Form.GRAPHS.stream().filter(Outcome::holdsGraphs).toList();
    };
  }

  private static boolean holdsGraphs(Form form) {
    return form.names().contains("trig") || form.names().contains("nq");
  }
}
