package io.wenmai.graph;

import io.wenmai.fact.Conflict;
import io.wenmai.fact.Fact;
import io.wenmai.fact.Question;
import io.wenmai.fact.Slip;
import io.wenmai.fact.Sources;
import io.wenmai.fact.Stated;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Questions with their facts and conflicts as quads of the graph of facts. */
public final class FactGraph {
  private final Iris iris;
  private final QuadSet quads;

  private FactGraph(Iris iris) {
    this.iris = iris;
    this.quads = new QuadSet(iris.facts());
  }

  /** The quads of these questions, in the order of their lines. */
  public static List<Quad> of(Iris iris, Collection<Question> questions) {
    FactGraph graph = new FactGraph(iris);
    questions.forEach(graph::question);
    return graph.quads.quads();
  }

  /** That an article is a near-copy of another. */
  public static Quad copy(Iris iris, String article, String first) {
    return Quad.create(
        iris.facts(), iris.articleNamed(article), Wm.COPY_OF, iris.articleNamed(first));
  }

  private void question(Question question) {
    Node node = iris.question(question.key());
    quads.add(node, RDF.type.asNode(), Wm.QUESTION);
    quads.add(node, Wm.ASKS_TYPE, Wm.term(question.type()));
    if (!question.slot().equals("exists")) {
      quads.add(node, Wm.ASKS_SLOT, Wm.slot(question.slot()));
    }
    question.about().forEach(id -> quads.add(node, Wm.ASKS_ABOUT, iris.entityNamed(id)));
    quads.add(node, Wm.MATTER, Literals.text(question.matter()));
    articles(question)
        .forEach(article -> quads.add(node, Wm.ANSWERED_IN, iris.articleNamed(article)));
    quads.add(node, RDFS.label.asNode(), Literals.text(question.label()));
    quads.add(node, Wm.VERDICT, Wm.keyword(question.verdict().keyword()));
    quads.add(node, Wm.ARTICLE_COUNT, Literals.integer(articles(question).size()));
    question.facts().forEach(fact -> fact(node, fact));
    question.conflicts().forEach(conflict -> conflict(node, conflict));
  }

  private static Set<String> articles(Question question) {
    return question.facts().stream()
        .flatMap(fact -> Stream.concat(fact.support().stream(), fact.denials().stream()))
        .map(stated -> stated.origin().id())
        .collect(Collectors.toSet());
  }

  private void fact(Node question, Fact fact) {
    Node node = iris.fact(fact.key());
    Stated first = fact.support().getFirst();
    quads.add(node, RDF.type.asNode(), Wm.FACT);
    quads.add(node, Wm.ANSWERS, question);
    quads.add(node, Wm.ANSWER, Literals.text(fact.answer()));
    quads.add(node, Wm.REPRESENTATIVE, claim(fact.representative()));
    fact.support().forEach(stated -> quads.add(node, Wm.SUPPORTED_BY, claim(stated)));
    fact.denials().forEach(stated -> quads.add(node, Wm.DENIED_BY, claim(stated)));
    fact.refines().forEach(key -> quads.add(node, Wm.REFINES, iris.fact(key)));
    fact.supersedes().forEach(key -> quads.add(node, Wm.SUPERSEDES, iris.fact(key)));
    quads.add(node, Wm.VERDICT, Wm.keyword(fact.verdict().keyword()));
    quads.add(node, Wm.ARTICLE_COUNT, Literals.integer(fact.articles()));
    quads.add(node, Wm.SOURCE_COUNT, Literals.integer(fact.sources().size()));
    quads.add(node, Wm.FIRST_SAID, Literals.moment(first.origin().published()));
    quads.add(node, Wm.FIRST_SAID_IN, iris.articleNamed(first.origin().id()));
    quads.add(node, Wm.LAST_SAID, Literals.moment(fact.support().getLast().origin().published()));
    fact.sources().forEach(group -> group(node, group));
  }

  /** Articles that count as one, and why. */
  private void group(Node fact, Sources.Group group) {
    if (group.articles().size() > 1) {
      Node node = iris.group(fact, group.articles().getFirst());
      quads.add(node, RDF.type.asNode(), Wm.SOURCE_GROUP);
      quads.add(node, Wm.GROUP_OF, fact);
      group.articles().forEach(article -> quads.add(node, Wm.GROUPS, iris.articleNamed(article)));
      group.reasons().forEach(reason -> quads.add(node, Wm.REASON, Literals.text(reason)));
    }
  }

  private void conflict(Node question, Conflict conflict) {
    Node one = iris.fact(conflict.one());
    Node other = iris.fact(conflict.other());
    Node node = iris.conflict(one, other);
    quads.add(one, Wm.CONFLICTS_WITH, other);
    quads.add(other, Wm.CONFLICTS_WITH, one);
    quads.add(node, RDF.type.asNode(), Wm.CONFLICT);
    quads.add(node, Wm.ANSWERS, question);
    quads.add(node, Wm.BETWEEN, one);
    quads.add(node, Wm.BETWEEN, other);
    quads.add(node, Wm.REASON, Literals.text(conflict.reason()));
    Slip slip = conflict.slip();
    if (slip != null) {
      quads.add(node, Wm.SLIP, Wm.keyword(slip.keyword()));
    }
  }

  private Node claim(Stated stated) {
    return iris.claimNamed(stated.id());
  }
}
