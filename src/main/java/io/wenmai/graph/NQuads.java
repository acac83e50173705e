package io.wenmai.graph;

import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** Quads as lines of N-Quads, in one spelling. */
public final class NQuads {
  private NQuads() {}

  /** The line of a quad, without its end. */
  public static String line(Quad quad) {
    return NodeFmtLib.strNT(quad.getSubject())
        + ' '
        + NodeFmtLib.strNT(quad.getPredicate())
        + ' '
        + NodeFmtLib.strNT(quad.getObject())
        + ' '
        + NodeFmtLib.strNT(quad.getGraph())
        + " .";
  }
}
