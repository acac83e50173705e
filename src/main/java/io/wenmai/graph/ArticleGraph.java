package io.wenmai.graph;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * All that one article says, as one named graph.
 *
 * @param name the IRI of the article and of its graph
 * @param published local time in Asia/Shanghai
 * @param digest a hash of the quads, which is itself among them
 * @param quads in the order of their N-Quads lines
 * @param entities descriptions, for the graph of entities, of what the lexicon does not hold
 */
public record ArticleGraph(
    Node name, LocalDateTime published, String digest, List<Quad> quads, List<Quad> entities) {
  public ArticleGraph {
    quads = List.copyOf(quads);
    entities = List.copyOf(entities);
  }
}
