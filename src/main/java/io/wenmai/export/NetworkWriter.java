package io.wenmai.export;

/** Writes a drawing piece by piece, in the order of these methods. */
public interface NetworkWriter {
  void begin();

  void vertex(Vertex vertex);

  /** Between the last vertex and the first edge. */
  void edges();

  /** An edge between vertices that were written. */
  void edge(Edge edge);

  /** The end; what was written is with the stream then. */
  void end();
}
