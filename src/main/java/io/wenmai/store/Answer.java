package io.wenmai.store;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** The whole answer to a query; never a part of it. */
public sealed interface Answer {
  /**
   * Rows of a SELECT.
   *
   * @param rows by column; a column that a row leaves empty is absent from it
   */
  record Table(List<String> columns, List<Map<String, Node>> rows) implements Answer {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** The cells of a column as plain words: literals without their type, IRIs whole. */
    public List<String> texts(String column) {
      return rows.stream().map(row -> text(row.get(column))).toList();
    }
  }

  /** The truth of an ASK. */
  record Truth(boolean value) implements Answer {}

  /** Triples of a CONSTRUCT or DESCRIBE, without duplicates. */
  record Triples(List<Triple> triples) implements Answer {
    public Triples {
      triples = List.copyOf(triples);
    }
  }

  /** A cell as plain words: a literal without its type, an IRI whole, nothing as no words. */
  static String text(@Nullable Node cell) {
    return cell == null ? "" : cell.isLiteral() ? cell.getLiteralLexicalForm() : cell.toString();
  }
}
