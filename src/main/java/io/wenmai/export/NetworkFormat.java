package io.wenmai.export;

import java.io.OutputStream;
import java.util.function.Function;

/** A form in which entities and what joins them can be drawn by other tools. */
public enum NetworkFormat {
  /** For yEd, Cytoscape, NetworkX, igraph. */
  GRAPHML("application/graphml+xml", "graphml", GraphMl::new),
  /** For Gephi, with days for its timeline. */
  GEXF("application/gexf+xml", "gexf", Gexf::new),
  /** For Cytoscape and Cytoscape.js. */
  CYTOSCAPE("application/json", "cyjs", CytoscapeJson::new),
  /** For Graphviz. */
  DOT("text/vnd.graphviz", "dot", Dot::new);

  private final String mediaType;
  private final String extension;
  private final Function<Out, NetworkWriter> writer;

  NetworkFormat(String mediaType, String extension, Function<Out, NetworkWriter> writer) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.writer = writer;
  }

  /** Its media type; all are in UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** The usual extension of its files. */
  public String extension() {
    return extension;
  }

  /** A writer to a stream, which the caller closes. */
  public NetworkWriter to(OutputStream out) {
    return writer.apply(new Out(out));
  }
}
