package io.wenmai.cli;

import io.wenmai.export.ClaimFormat;
import io.wenmai.export.NetworkFormat;
import io.wenmai.store.GraphFormat;
import io.wenmai.store.Scope;
import io.wenmai.store.Store;
import java.io.OutputStream;
import java.util.Locale;

/** What {@code export} can write. */
enum ExportFormat {
  TRIG(new Graph(GraphFormat.TRIG)),
  NQUADS(new Graph(GraphFormat.NQUADS)),
  TURTLE(new Graph(GraphFormat.TURTLE)),
  JSONLD(new Graph(GraphFormat.JSONLD)),
  GRAPHML(new Network(NetworkFormat.GRAPHML)),
  GEXF(new Network(NetworkFormat.GEXF)),
  CYTOSCAPE(new Network(NetworkFormat.CYTOSCAPE)),
  DOT(new Network(NetworkFormat.DOT)),
  CLAIMS_JSONL(new Claims(ClaimFormat.JSONL)),
  CLAIMS_CSV(new Claims(ClaimFormat.CSV));

  private final Content content;

  ExportFormat(Content content) {
    this.content = content;
  }

  /** The format's content; tables with a mark for Excel, where this is asked for. */
  Content content(boolean bom) {
    if (!bom) {
      return content;
    }
    if (this != CLAIMS_CSV) {
      throw new Failure("--bom is for claims-csv, not for " + this);
    }
    return new Claims(ClaimFormat.CSV_FOR_EXCEL);
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a format writes of a store. */
  sealed interface Content {
    void write(Store store, Scope scope, OutputStream out);
  }

  /** Graphs of triples. */
  private record Graph(GraphFormat format) implements Content {
    @Override
    public void write(Store store, Scope scope, OutputStream out) {
      store.export(format, scope, out);
    }
  }

  /** Entities and what joins them. */
  private record Network(NetworkFormat format) implements Content {
    @Override
    public void write(Store store, Scope scope, OutputStream out) {
      store.export(format, scope, out);
    }
  }

  /** Claims one by one. */
  private record Claims(ClaimFormat format) implements Content {
    @Override
    public void write(Store store, Scope scope, OutputStream out) {
      store.export(format, scope, out);
    }
  }
}
