package io.wenmai.graph;

import io.wenmai.article.Article;
import io.wenmai.claim.Value;
import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * The IRIs of everything in the graph, each made from what it names and from nothing else.
 *
 * @param base absolute IRI that ends in {@code /}, under which the data stand
 */
public record Iris(String base) {
  /** Where data stand unless said otherwise. */
  public static final Iris DEFAULT = new Iris("https://w3id.org/wenmai/");

  public Iris {
    if (!base.endsWith("/") || !isAbsolute(base)) {
      throw new IllegalArgumentException(
          "'" + base + "' is no base; give an absolute IRI that ends in '/'");
    }
  }

  private static boolean isAbsolute(String iri) {
    try {
      return IRIx.create(iri).isAbsolute();
    } catch (IRIException e) {
      return false;
    }
  }

  /** An article: by the address of its source, or by its name where it has none. */
  public Node article(Article article) {
    String url = article.url();
    return node(
        "article/",
        url == null
            ? LocalNames.of(article.name())
            : Hash.of(Urls.canonical(url)).substring(0, 16));
  }

  /** The article whose source is at that address. */
  public Node articleAt(String url) {
    return node("article/", Hash.of(Urls.canonical(url)).substring(0, 16));
  }

  /** An entity of the lexicon. */
  public Node entity(Entity entity) {
    return entity(entity.id());
  }

  /** The entity of that id in the lexicon. */
  public Node entity(String id) {
    return node("entity/", LocalNames.of(id));
  }

  /** An entity that only articles name. */
  public Node entity(EntityKind kind, String label) {
    String prefix = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return node("entity/", prefix + ":" + LocalNames.of(label));
  }

  /** The entity in a slot. */
  public Node entity(Value.Entity value) {
    String id = value.entity();
    return id == null ? entity(value.kind(), value.label()) : entity(id);
  }

  /** A sentence of an article; offsets in code points. */
  Node sentence(Node article, int begin, int end) {
    return node("sentence/", local(article) + "-" + begin + "-" + end);
  }

  /** A claim, by all that tells it from others. */
  Node claim(String identity) {
    return node("claim/", Hash.of(identity).substring(0, 20));
  }

  /** The graph of all that is known of entities. */
  public Node entities() {
    return node("graph/", "entities");
  }

  /** The graph of all that is derived from claims. */
  public Node facts() {
    return node("graph/", "facts");
  }

  /**
   * The graph in which the data describe themselves: what kinds of things, how many, how to ask.
   */
  public Node description() {
    return node("graph/", "description");
  }

  /** All data together. */
  public Node dataset() {
    return NodeFactory.createURI(base + "dataset");
  }

  /** A fact, by the name that its question and answer give it. */
  public Node fact(String identity) {
    return node("fact/", Hash.of(identity).substring(0, 20));
  }

  /** A question, by the key that names it. */
  Node question(String key) {
    return node("question/", Hash.of(key).substring(0, 20));
  }

  /** A conflict between two facts. */
  Node conflict(Node one, Node other) {
    return node("conflict/", Hash.of(local(one) + " " + local(other)).substring(0, 20));
  }

  /** A group of articles that count as one source of a fact. */
  Node group(Node fact, String first) {
    return node("sources/", Hash.of(local(fact) + " " + first).substring(0, 20));
  }

  /** An entity, by what its IRI has behind the base. */
  public Node entityNamed(String local) {
    return node("entity/", local);
  }

  /** An article, by what its IRI has behind the base. */
  Node articleNamed(String local) {
    return node("article/", local);
  }

  /** A claim, by what its IRI has behind the base. */
  Node claimNamed(String local) {
    return node("claim/", local);
  }

  /** What an IRI has behind its last slash. */
  public static String name(Node node) {
    return local(node);
  }

  /** Whether the node is a question, a fact, a conflict or a group of sources. */
  public boolean isOfFacts(Node node) {
    return node.isURI()
        && (isIn(node, "fact/")
            || isIn(node, "question/")
            || isIn(node, "conflict/")
            || isIn(node, "sources/"));
  }

  private boolean isIn(Node node, String folder) {
    return node.getURI().startsWith(base + folder);
  }

  /** Whether the node is the IRI of an article. */
  public boolean isArticle(Node node) {
    return node.isURI() && node.getURI().startsWith(base + "article/");
  }

  /** Whether the node is the IRI of a sentence. */
  public boolean isSentence(Node node) {
    return node.isURI() && node.getURI().startsWith(base + "sentence/");
  }

  /** Whether the node is the IRI of an entity. */
  public boolean isEntity(Node node) {
    return node.isURI() && node.getURI().startsWith(base + "entity/");
  }

  static String local(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  private Node node(String folder, String local) {
    return NodeFactory.createURI(base + folder + local);
  }
}
