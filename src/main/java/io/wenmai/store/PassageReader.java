package io.wenmai.store;

import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import io.wenmai.search.Kind;
import io.wenmai.search.Passage;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** What of the graph can be found by its words; the caller holds a transaction. */
final class PassageReader {
  private static final List<Node> NAMES =
      List.of(Wm.LABEL, RDFS.label.asNode(), SKOS.altLabel.asNode(), Wm.TICKER_SYMBOL);

  private final DatasetGraph data;
  private final Iris iris;
  private final Described described;
  private final Values values;

  PassageReader(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
    this.described = new Described(data, iris);
    this.values = new Values(data);
  }

  /** All entities, articles and sentences, each once. */
  Iterator<Passage> all() {
    return Stream.of(Wm.ENTITY, Wm.ARTICLE, Wm.SENTENCE_CLASS)
        .flatMap(this::ofType)
        .map(this::passage)
        .flatMap(Optional::stream)
        .iterator();
  }

  private Stream<Node> ofType(Node type) {
    return Iter.asStream(data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type))
        .map(Quad::getSubject);
  }

  /** Whether a node is of those that can be found. */
  boolean concerns(Node node) {
    return iris.isEntity(node) || iris.isArticle(node) || iris.isSentence(node);
  }

  /** What there is to find of an entity, an article or a sentence; nothing of anything else. */
  Optional<Passage> passage(Node node) {
    if (iris.isEntity(node)) {
      return entity(node);
    }
    return iris.isArticle(node) ? article(node) : sentence(node);
  }

  /** What else has to be read again when a node changes. */
  Stream<Node> dependents(Node node) {
    return iris.isArticle(node)
        ? Iter.asStream(data.find(node, Node.ANY, Wm.SENTENCE_OF, node)).map(Quad::getSubject)
        : Stream.empty();
  }

  private Optional<Passage> entity(Node entity) {
    SequencedSet<String> names = new java.util.LinkedHashSet<>();
    NAMES.forEach(property -> names.addAll(texts(iris.entities(), entity, property)));
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Node count = values.find(iris.facts(), entity, Wm.term("claimCount"));
    return Optional.of(
        new Passage(
            entity.getURI(),
            Kind.ENTITY,
            described.kind(entity),
            null,
            List.copyOf(names),
            count == null ? 0 : Long.parseLong(count.getLiteralLexicalForm())));
  }

  private Optional<Passage> article(Node article) {
    Node headline = values.find(article, article, Wm.HEADLINE);
    return headline == null
        ? Optional.empty()
        : Optional.of(text(article, Kind.ARTICLE, null, headline, time(article)));
  }

  private Optional<Passage> sentence(Node sentence) {
    Node article = values.find(Node.ANY, sentence, Wm.SENTENCE_OF);
    Node text = article == null ? null : values.find(article, sentence, Wm.TEXT);
    return article == null || text == null
        ? Optional.empty()
        : Optional.of(text(sentence, Kind.SENTENCE, article.getURI(), text, time(article)));
  }

  private static Passage text(
      Node node, Kind kind, @Nullable String article, Node text, long weight) {
    List<String> texts = List.of(text.getLiteralLexicalForm());
    return new Passage(node.getURI(), kind, "", article, texts, weight);
  }

  /** Seconds of the epoch. */
  private long time(Node article) {
    Node published = values.find(article, article, Wm.DATE_PUBLISHED);
    try {
      return published == null
          ? 0
          : OffsetDateTime.parse(published.getLiteralLexicalForm()).toEpochSecond();
    } catch (DateTimeException e) {
      return 0;
    }
  }

  private List<String> texts(Node graph, Node subject, Node property) {
    List<String> texts = new ArrayList<>();
    data.find(graph, subject, property, Node.ANY)
        .forEachRemaining(quad -> texts.add(quad.getObject().getLiteralLexicalForm()));
    texts.sort(null);
    return texts;
  }
}
