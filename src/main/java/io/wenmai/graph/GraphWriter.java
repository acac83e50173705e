package io.wenmai.graph;

import io.wenmai.article.Article;
import io.wenmai.claim.Claim;
import io.wenmai.lexicon.Entity;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles and entities to a stream of quads; whoever made the stream starts and ends it.
 */
public final class GraphWriter {
  private final StreamRDF out;
  private final Iris iris;
  private final ArticleGraphs graphs;

  /** A writer that takes every publisher for an organisation of the name given. */
  public GraphWriter(StreamRDF out, Iris iris) {
    this(out, iris, name -> null);
  }

  /**
   * @param publishers the entity of a publisher's name, null where the lexicon has none
   */
  public GraphWriter(StreamRDF out, Iris iris, Function<String, @Nullable Entity> publishers) {
    this.out = out;
    this.iris = iris;
    this.graphs = new ArticleGraphs(iris, publishers);
  }

  /** Writes the article's graph, and gives it back. */
  public ArticleGraph article(Article article, List<Claim> claims) {
    ArticleGraph graph = graphs.graph(article, claims);
    graph.quads().forEach(out::quad);
    return graph;
  }

  /** Writes what the lexicon knows of entities to the graph of entities. */
  public void entities(Collection<Entity> entities) {
    EntityGraph.of(iris, entities).forEach(out::quad);
  }
}
