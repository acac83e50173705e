package io.wenmai.store;

import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * The part of the graph that is about certain entities and no others: the claims about them, the
 * sentences and articles of these, what is derived of them. The caller holds a transaction.
 *
 * @param entities null for the whole graph
 */
record Part(DatasetGraph data, Iris iris, @Nullable Set<Node> entities) {
  /** Whether a claim is part of it. */
  boolean has(Node article, Node claim) {
    Set<Node> among = entities;
    if (among == null) {
      return true;
    }
    Set<Node> about = new HashSet<>();
    data.find(article, claim, Wm.ABOUT, Node.ANY)
        .forEachRemaining(quad -> about.add(quad.getObject()));
    return !about.isEmpty() && among.containsAll(about);
  }

  /** Which quads of a graph are part of it. */
  Predicate<Quad> of(Node graph) {
    Set<Node> among = entities;
    if (among == null) {
      return quad -> true;
    }
    if (graph.equals(Wm.ONTOLOGY)) {
      return quad -> false;
    }
    Set<Node> subjects = iris.isArticle(graph) ? said(graph) : new HashSet<>(among);
    if (graph.equals(iris.facts())) {
      subjects.addAll(derived(among));
    }
    return quad ->
        subjects.contains(quad.getSubject())
            && (iris.isArticle(graph)
                || !iris.isEntity(quad.getObject())
                || among.contains(quad.getObject()));
  }

  /** An article's claims with their sentences and the article; nothing, where it has no claims. */
  private Set<Node> said(Node article) {
    Set<Node> said = new HashSet<>();
    Iter.asStream(data.find(article, Node.ANY, Wm.STATED_IN, article))
        .map(Quad::getSubject)
        .filter(claim -> has(article, claim))
        .forEach(claim -> {
          said.add(article);
          said.add(claim);
          said.add(new Values(data).get(article, claim, Wm.SENTENCE));
        });
    return said;
  }

  /** What is derived from claims that are part of it, or counts those about its entities. */
  private Set<Node> derived(Set<Node> among) {
    Set<Node> derived = new HashSet<>();
    data.find(iris.facts(), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> {
          Node object = quad.getObject();
          boolean mine =
              !iris.isEntity(quad.getSubject()) && (among.contains(object) || isClaim(object));
          if (mine) {
            derived.add(quad.getSubject());
          }
        });
    return derived;
  }

  private boolean isClaim(Node node) {
    Node article = node.isURI() ? new Values(data).find(Node.ANY, node, Wm.STATED_IN) : null;
    return article != null && has(article, node);
  }
}
