package io.wenmai.store;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** Writes answers to a stream, which stays open, in one of the standard formats. */
public record AnswerWriter(OutputStream out, AnswerFormat format) {

  /**
   * Writes the answer.
   *
   * @throws ParameterException if the format cannot hold such an answer
   */
  public void write(Answer answer) {
    switch (answer) {
      case Answer.Table table -> results("a table").write(out, rows(table));
      case Answer.Truth truth -> results("yes or no").write(out, truth.value());
      case Answer.Triples triples -> write(triples);
    }
  }

  private ResultsWriter results(String what) {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          case XML -> ResultSetLang.RS_XML;
          case TURTLE ->
              throw new ParameterException(
                  "the answer is " + what + ", not triples; ask for json, xml, csv or tsv", null);
        };
    return ResultsWriter.create().lang(lang).build();
  }

  private static RowSet rows(Answer.Table table) {
    List<Var> columns = table.columns().stream().map(Var::alloc).toList();
    Iterator<Binding> rows = table.rows().stream().map(AnswerWriter::binding).iterator();
    return RowSetStream.create(columns, rows);
  }

  private static Binding binding(Map<String, Node> row) {
    BindingBuilder builder = Binding.builder();
    row.forEach((column, cell) -> builder.add(Var.alloc(column), cell));
    return builder.build();
  }

  private void write(Answer.Triples triples) {
    if (format != AnswerFormat.TURTLE) {
      throw new ParameterException("the answer is triples; ask for turtle", null);
    }
    Graph graph = GraphFactory.createDefaultGraph();
    triples.triples().forEach(graph::add);
    RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
  }
}
