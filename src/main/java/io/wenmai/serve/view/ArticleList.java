package io.wenmai.serve.view;

import io.wenmai.graph.Wm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Lists articles, the newest first; what is null restricts nothing.
 *
 * @param source publisher
 * @param since first day of publication
 * @param until last day of publication
 */
public record ArticleList(
    GraphReader graph,
    @Nullable Node source,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {

  /** An article and its day, in the order of the list. */
  record Dated(Node article, LocalDate day) implements Comparable<Dated> {
    @Override
    public int compareTo(Dated other) {
      int order = other.day.compareTo(day);
      return order != 0 ? order : article.getURI().compareTo(other.article.getURI());
    }
  }

  /**
   * A part of the list.
   *
   * @param after the cursor of the part before; null for the first
   */
  public Listing<ArticleRef> part(@Nullable Cursor after, int limit) {
    Dated last = after == null ? null : last(after);
    List<Dated> found =
        articles()
            .filter(one -> last == null || one.compareTo(last) > 0)
            .limit(limit + 1L)
            .toList();
    List<Dated> shown = found.subList(0, Math.min(limit, found.size()));
    ClaimReader reader = new ClaimReader(graph);
    return new Listing<>(
        shown.stream().map(one -> reader.article(one.article())).toList(),
        found.size() > limit && limit > 0 ? cursor(shown.getLast()).toString() : null);
  }

  private Dated last(Cursor cursor) {
    List<String> parts = cursor.parts(2);
    return new Dated(graph.node("article", parts.get(1)), cursor.day(parts.getFirst()));
  }

  private Cursor cursor(Dated article) {
    return Cursor.of(article.day().toString(), graph.id(article.article()));
  }

  /** All of them in order. */
  Stream<Dated> articles() {
    Set<Node> published =
        source == null
            ? Set.of()
            : graph.subjects(Wm.PUBLISHER, source).collect(Collectors.toSet());
    return Iter.asStream(graph.data().find(Node.ANY, Node.ANY, Wm.DAY, Node.ANY))
        .filter(quad -> source == null || published.contains(quad.getSubject()))
        .filter(quad -> graph.iris().isArticle(quad.getSubject()))
        .map(quad ->
            new Dated(quad.getSubject(), LocalDate.parse(quad.getObject().getLiteralLexicalForm())))
        .filter(one -> since == null || !one.day().isBefore(since))
        .filter(one -> until == null || !one.day().isAfter(until))
        .sorted(Comparator.naturalOrder());
  }
}
