package io.wenmai.export;

import java.io.OutputStream;

/** A form in which entities and what joins them can be drawn by other tools. */
public enum NetworkFormat implements FileFormat {
  /** For yEd, Cytoscape, NetworkX, igraph. */
  GRAPHML("application/graphml+xml", "graphml"),
  /** For Gephi, with days for its timeline. */
  GEXF("application/gexf+xml", "gexf"),
  /** For Cytoscape and Cytoscape.js. */
  CYTOSCAPE("application/json", "cyjs"),
  /** For Graphviz. */
  DOT("text/vnd.graphviz", "dot");

  private final String mediaType;
  private final String extension;

  NetworkFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String extension() {
    return extension;
  }

  /** A writer to a stream, which the caller closes. */
  public NetworkWriter to(OutputStream out) {
    Out text = new Out(out);
    return switch (this) {
      case GRAPHML -> new GraphMl(text);
      case GEXF -> new Gexf(text);
      case CYTOSCAPE -> new CytoscapeJson(text);
      case DOT -> new Dot(text);
    };
  }
}
