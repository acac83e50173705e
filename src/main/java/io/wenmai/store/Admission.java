package io.wenmai.store;

import io.wenmai.graph.ArticleGraph;
import io.wenmai.graph.Wm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What of an article's graph may be stored.
 *
 * @param article the article itself, whole
 * @param kept the quads that may be stored; none where the article itself is wrong
 * @param refused the other quads
 * @param findings why; empty where everything may be stored
 */
record Admission(
    ArticleGraph article, List<Quad> kept, List<Quad> refused, List<Finding> findings) {

  /**
   * Tries an article; a claim that is wrong is refused alone, with the sentence that only it has.
   */
  static Admission of(ArticleGraph article, Shaping shaping) {
    List<Finding> findings = shaping.findings(article.name(), article.quads());
    if (findings.isEmpty()) {
      return new Admission(article, article.quads(), List.of(), findings);
    }
    Set<String> wrong = findings.stream().map(Finding::focus).collect(Collectors.toSet());
    Set<Node> refused = refused(article.quads(), wrong);
    Predicate<Quad> goes =
        wrong.stream().allMatch(focus -> refused.stream().anyMatch(n -> n.hasURI(focus)))
            ? quad -> refused.contains(quad.getSubject())
            : quad -> true;
    return new Admission(
        article,
        article.quads().stream().filter(goes.negate()).toList(),
        article.quads().stream().filter(goes).toList(),
        findings);
  }

  /** The claims that are wrong or whose sentence is, and the sentences left without a claim. */
  private static Set<Node> refused(List<Quad> quads, Set<String> wrong) {
    Set<Node> refused = new HashSet<>();
    Set<Node> needed = new HashSet<>();
    quads.stream()
        .filter(quad -> quad.getPredicate().equals(Wm.SENTENCE))
        .forEach(quad -> {
          boolean bad =
              wrong.contains(quad.getSubject().toString())
                  || wrong.contains(quad.getObject().toString());
          if (bad) {
            refused.add(quad.getSubject());
          } else {
            needed.add(quad.getObject());
          }
        });
    quads.stream()
        .filter(quad -> quad.getObject().equals(Wm.SENTENCE_CLASS))
        .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
        .map(Quad::getSubject)
        .filter(sentence -> !needed.contains(sentence))
        .forEach(refused::add);
    return refused;
  }
}
