package io.wenmai.store;

import io.wenmai.fact.Copies;
import io.wenmai.fact.FactFinder;
import io.wenmai.fact.Question;
import io.wenmai.fact.Stated;
import io.wenmai.graph.FactGraph;
import io.wenmai.graph.Hash;
import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps questions, facts and conflicts in step with the articles. Of each article it is noted in
 * which text it was accounted for; only what changed articles speak of is found out anew. The
 * caller holds a write transaction.
 */
final class FactUpdate {
  private final DatasetGraph data;
  private final Iris iris;
  private final GraphUpdate update;
  private final StoredEntities entities;
  private final FactFinder finder;

  FactUpdate(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
    this.update = new GraphUpdate(data);
    this.entities = new StoredEntities(data, iris);
    this.finder = new FactFinder(entities);
  }

  /** Whether a quad of the graph of facts is of those that this class keeps. */
  boolean keeps(Quad quad) {
    return iris.isOfFacts(quad.getSubject())
        || quad.getPredicate().equals(Wm.COPY_OF)
        || quad.getPredicate().equals(Wm.ACCOUNTED_FOR);
  }

  void run() {
    Map<Node, String> articles = digests(Wm.DIGEST);
    Map<Node, String> accounted = digests(Wm.ACCOUNTED_FOR);
    String stamp = stamp();
    boolean all = !stamp.equals(accounted.remove(iris.facts()));
    Set<Node> changed = new HashSet<>();
    Stream.concat(articles.keySet().stream(), accounted.keySet().stream())
        .filter(article -> all || !same(article, articles, accounted))
        .forEach(changed::add);
    if (changed.isEmpty()) {
      return;
    }
    changed.addAll(copies(articles.keySet()));
    refresh(changed);
    Set<Quad> marks = new HashSet<>();
    articles.forEach((article, digest) -> marks.add(mark(article, digest)));
    marks.add(mark(iris.facts(), stamp));
    update.replace(said(Wm.ACCOUNTED_FOR), marks);
  }

  /** What facts depend on beside the articles; the same as long as none of it changes. */
  private String stamp() {
    String catalogue =
        Iter.asStream(data.find(iris.entities(), iris.entities(), Wm.DIGEST, Node.ANY))
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .collect(Collectors.joining());
    return Hash.of(FactFinder.VERSION + Resources.text("facts.yaml") + catalogue);
  }

  private static boolean same(Node article, Map<Node, String> now, Map<Node, String> before) {
    return java.util.Objects.equals(now.get(article), before.get(article));
  }

  private Quad mark(Node article, String digest) {
    return Quad.create(
        iris.facts(), article, Wm.ACCOUNTED_FOR, NodeFactory.createLiteralString(digest));
  }

  private Map<Node, String> digests(Node property) {
    Map<Node, String> digests = new HashMap<>();
    Iter.asStream(data.find(Node.ANY, Node.ANY, property, Node.ANY))
        .filter(quad -> iris.isArticle(quad.getSubject()) || quad.getSubject().equals(iris.facts()))
        .forEach(quad -> digests.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
    return digests;
  }

  /** Notes which articles are near-copies; gives those for which that changed. */
  private Set<Node> copies(Set<Node> articles) {
    Copies copies = new Copies();
    Map<String, Node> inOrder = new TreeMap<>();
    articles.forEach(
        article -> inOrder.put(text(article, Wm.DATE_PUBLISHED) + ' ' + article.getURI(), article));
    inOrder.values().forEach(article -> copies.add(Iris.name(article), text(article, Wm.TEXT)));
    Set<Quad> wanted = new HashSet<>();
    copies.firsts().forEach((article, first) -> wanted.add(FactGraph.copy(iris, article, first)));
    Set<Quad> before = said(Wm.COPY_OF);
    update.replace(said(Wm.COPY_OF), wanted);
    return Stream.concat(before.stream(), wanted.stream())
        .filter(quad -> !before.contains(quad) || !wanted.contains(quad))
        .map(Quad::getSubject)
        .collect(Collectors.toSet());
  }

  /** What is kept with this property. */
  private Set<Quad> said(Node property) {
    return Iter.toSet(data.find(iris.facts(), Node.ANY, property, Node.ANY));
  }

  private String text(Node article, Node property) {
    return Iter.asStream(data.find(article, article, property, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  /** Finds out anew what these articles speak of, or spoke of before. */
  private void refresh(Set<Node> articles) {
    StoredClaims claims = new StoredClaims(data, iris, entities);
    Set<String> matters = new TreeSet<>();
    Set<String> about = new TreeSet<>();
    for (Node article : articles) {
      List<Stated> stated = claims.of(article);
      finder
          .matters(stated)
          .forEach((matter, ids) -> {
            matters.add(matter);
            about.addAll(ids);
          });
      answered(article).forEach(question -> recall(question, matters, about));
    }
    Set<Quad> obsolete = new HashSet<>();
    matters.forEach(matter -> obsolete.addAll(quadsOf(matter)));
    List<Question> questions =
        finder.questions(claims.about(withFamily(about))).stream()
            .filter(question -> matters.contains(question.matter()))
            .toList();
    List<Quad> wanted = FactGraph.of(iris, questions);
    update.replace(obsolete, wanted);
  }

  private Set<Node> answered(Node article) {
    return Iter.asStream(data.find(iris.facts(), Node.ANY, Wm.ANSWERED_IN, article))
        .map(Quad::getSubject)
        .collect(Collectors.toSet());
  }

  private void recall(Node question, Set<String> matters, Set<String> about) {
    Iter.asStream(data.find(iris.facts(), question, Wm.MATTER, Node.ANY))
        .forEach(quad -> matters.add(quad.getObject().getLiteralLexicalForm()));
    Iter.asStream(data.find(iris.facts(), question, Wm.ASKS_ABOUT, Node.ANY))
        .forEach(quad -> about.add(Iris.name(quad.getObject())));
  }

  private Set<String> withFamily(Set<String> ids) {
    Set<String> all = new TreeSet<>(ids);
    ids.forEach(id -> all.addAll(entities.parts(id)));
    return all;
  }

  /** All that is kept of a matter: its questions, their facts, and what hangs on these. */
  private List<Quad> quadsOf(String matter) {
    List<Quad> quads = new ArrayList<>();
    Node literal = NodeFactory.createLiteralString(matter);
    for (Node question : subjects(Wm.MATTER, literal)) {
      collect(question, quads);
      for (Node answer : subjects(Wm.ANSWERS, question)) {
        collect(answer, quads);
        subjects(Wm.GROUP_OF, answer).forEach(group -> collect(group, quads));
      }
    }
    return quads;
  }

  private List<Node> subjects(Node property, Node object) {
    return Iter.asStream(data.find(iris.facts(), Node.ANY, property, object))
        .map(Quad::getSubject)
        .toList();
  }

  private void collect(Node subject, List<Quad> quads) {
    data.find(iris.facts(), subject, Node.ANY, Node.ANY).forEachRemaining(quads::add);
  }
}
