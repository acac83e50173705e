package io.wenmai.graph;

import io.wenmai.article.Article;
import io.wenmai.claim.Claim;
import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Makes the graphs of articles; holds no state, so that threads may share it. */
public final class ArticleGraphs {
  private static final Node NEWS_ARTICLE = NodeFactory.createURI("https://schema.org/NewsArticle");

  private final Iris iris;
  private final Function<String, @Nullable Entity> publishers;

  /**
   * @param publishers the entity of a publisher's name, null where the lexicon has none
   */
  public ArticleGraphs(Iris iris, Function<String, @Nullable Entity> publishers) {
    this.iris = iris;
    this.publishers = publishers;
  }

  /** The graph of an article with its claims. */
  public ArticleGraph graph(Article article, List<Claim> claims) {
    Node name = iris.article(article);
    QuadSet quads = new QuadSet(name);
    EntityGraph entities = new EntityGraph(iris);
    metadata(article, name, quads, entities);
    new ClaimGraph(iris, name, new CodePoints(article.text()), quads, entities).addAll(claims);
    String digest = quads.digest();
    quads.add(name, Wm.DIGEST, Literals.text(digest));
    return new ArticleGraph(name, article.published(), digest, quads.quads(), entities.quads());
  }

  private void metadata(Article article, Node name, QuadSet quads, EntityGraph entities) {
    String language = Languages.canonical(article.language());
    quads.add(name, RDF.type.asNode(), Wm.ARTICLE);
    quads.add(name, RDF.type.asNode(), NEWS_ARTICLE);
    quads.add(name, Wm.HEADLINE, Literals.text(article.title(), language));
    quads.add(name, Wm.DATE_PUBLISHED, Literals.moment(article.published()));
    quads.add(name, Wm.DAY, Literals.day(article.published().toLocalDate()));
    quads.add(name, Wm.PUBLISHER, publisher(article.publisher(), entities));
    quads.add(name, Wm.IN_LANGUAGE, Literals.text(article.language()));
    quads.add(name, Wm.INPUT_NAME, Literals.text(article.name()));
    quads.add(name, Wm.TEXT, Literals.text(article.text()));
    article.tags().forEach(tag -> quads.add(name, Wm.KEYWORD, Literals.text(tag)));
    String url = article.url();
    if (url != null) {
      quads.add(name, Wm.URL, Literals.text(url));
    }
  }

  private Node publisher(String publisher, EntityGraph entities) {
    Entity known = publishers.apply(publisher);
    if (known != null) {
      return iris.entity(known);
    }
    entities.add(EntityKind.ORGANISATION, publisher);
    return iris.entity(EntityKind.ORGANISATION, publisher);
  }
}
