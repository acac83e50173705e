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
  TRIG,
  NQUADS,
  TURTLE,
  JSONLD,
  GRAPHML,
  GEXF,
  CYTOSCAPE,
  DOT,
  CLAIMS_JSONL,
  CLAIMS_CSV;

  /**
   * What it writes.
   *
   * @param bom whether tables begin with a mark for Excel
   */
  Content content(boolean bom) {
    if (bom && this != CLAIMS_CSV) {
      throw new Failure("--bom is for claims-csv, not for " + this);
    }
    return switch (this) {
      case TRIG -> new Graph(GraphFormat.TRIG);
      case NQUADS -> new Graph(GraphFormat.NQUADS);
      case TURTLE -> new Graph(GraphFormat.TURTLE);
      case JSONLD -> new Graph(GraphFormat.JSONLD);
      case GRAPHML -> new Network(NetworkFormat.GRAPHML);
      case GEXF -> new Network(NetworkFormat.GEXF);
      case CYTOSCAPE -> new Network(NetworkFormat.CYTOSCAPE);
      case DOT -> new Network(NetworkFormat.DOT);
      case CLAIMS_JSONL -> new Claims(ClaimFormat.JSONL);
      case CLAIMS_CSV -> new Claims(bom ? ClaimFormat.CSV_FOR_EXCEL : ClaimFormat.CSV);
    };
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
