package io.wenmai.cli;

import io.wenmai.store.GraphFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@code export} can write. */
enum ExportFormat {
  TRIG(GraphFormat.TRIG),
  NQUADS(GraphFormat.NQUADS),
  TURTLE(GraphFormat.TURTLE),
  JSONLD(GraphFormat.JSONLD),
  /** One claim a line, in the form of the claim table. */
  CLAIMS_JSONL(null);

  private final @Nullable GraphFormat graph;

  ExportFormat(@Nullable GraphFormat graph) {
    this.graph = graph;
  }

  /** The form of the whole graph, null where claims alone are written. */
  @Nullable GraphFormat graph() {
    return graph;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
