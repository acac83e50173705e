package io.wenmai.store;

import io.wenmai.fact.Disagreement;
import io.wenmai.fact.Stated;
import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** The questions that the sources in a store answer otherwise. Threads may share it. */
public record Disagreements(Store store) {
  private static final Comparator<Disagreement> MOST_SOURCES_FIRST =
      Comparator.comparingInt((Disagreement d) -> -d.sources())
          .thenComparing(Disagreement::question)
          .thenComparing(d -> d.reasons().toString());

  /**
   * All disagreements, those of most sources first.
   *
   * @param entity only those about the entities of this name, null for all
   */
  public List<Disagreement> list(@Nullable String entity) {
    return store.read(() -> new Reading(store).list(entity));
  }

  /** Reads them within one transaction. */
  private static final class Reading {
    private final Store store;
    private final Iris iris;
    private final StoredEntities entities;
    private final StoredClaims claims;

    Reading(Store store) {
      this.store = store;
      this.iris = store.iris();
      this.entities = new StoredEntities(store.data(), iris);
      this.claims = new StoredClaims(store.data(), iris, entities);
    }

    List<Disagreement> list(@Nullable String entity) {
      Set<Node> about = new java.util.HashSet<>();
      if (entity != null) {
        entities.named(entity).forEach(id -> about.add(iris.entityNamed(id)));
      }
      return questions()
          .filter(question ->
              entity == null || objects(question, Wm.ASKS_ABOUT).stream().anyMatch(about::contains))
          .map(this::disagreement)
          .sorted(MOST_SOURCES_FIRST)
          .toList();
    }

    private Stream<Node> questions() {
      Set<Node> questions = new java.util.LinkedHashSet<>();
      find(Node.ANY, RDF.type.asNode(), Wm.CONFLICT)
          .forEach(quad -> questions.addAll(objects(quad.getSubject(), Wm.ANSWERS)));
      find(Node.ANY, Wm.DENIED_BY, Node.ANY)
          .forEach(quad -> questions.addAll(objects(quad.getSubject(), Wm.ANSWERS)));
      return questions.stream();
    }

    private Disagreement disagreement(Node question) {
      List<Node> answers = find(Node.ANY, Wm.ANSWERS, question).map(Quad::getSubject).toList();
      Set<String> reasons = new TreeSet<>();
      answers.forEach(node -> objects(node, Wm.REASON).forEach(r -> reasons.add(Answer.text(r))));
      List<Disagreement.Side> sides =
          answers.stream()
              .filter(this::takesPart)
              .map(this::side)
              .sorted(
                  Comparator.comparingInt((Disagreement.Side side) -> -side.sources())
                      .thenComparing(Disagreement.Side::answer))
              .toList();
      if (sides.stream().anyMatch(side -> !side.denials().isEmpty())) {
        reasons.add("denied");
      }
      String label = Answer.text(objects(question, RDFS.label.asNode()).getFirst());
      return new Disagreement(label, List.copyOf(reasons), sides);
    }

    private boolean takesPart(Node fact) {
      return !objects(fact, Wm.CONFLICTS_WITH).isEmpty() || !objects(fact, Wm.DENIED_BY).isEmpty();
    }

    private Disagreement.Side side(Node fact) {
      return new Disagreement.Side(
          Answer.text(objects(fact, Wm.ANSWER).getFirst()),
          Integer.parseInt(Answer.text(objects(fact, Wm.SOURCE_COUNT).getFirst())),
          stated(fact, Wm.SUPPORTED_BY),
          stated(fact, Wm.DENIED_BY));
    }

    private List<Stated> stated(Node fact, Node property) {
      return objects(fact, property).stream()
          .map(claims::claim)
          .sorted(
              Comparator.comparing((Stated s) -> s.origin().published()).thenComparing(Stated::id))
          .toList();
    }

    private List<Node> objects(Node subject, Node property) {
      return find(subject, property, Node.ANY).map(Quad::getObject).toList();
    }

    private Stream<Quad> find(Node subject, Node property, Node object) {
      return Iter.asStream(store.data().find(iris.facts(), subject, property, object));
    }
  }
}
