package io.wenmai.serve.view;

import io.wenmai.graph.Wm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Lists claims: of the newest article first, in the order of its text. A cursor names the last
 * claim of a part, so that what is added or taken out meanwhile moves nothing.
 */
public record ClaimList(GraphReader graph, ClaimFilter filter) {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::day, Comparator.reverseOrder())
          .thenComparing(Place::article)
          .thenComparingInt(Place::begin)
          .thenComparing(Place::claim);

  /** Where a claim stands in the list. */
  private record Place(LocalDate day, String article, int begin, String claim) {
    static Place after(Cursor cursor) {
      List<String> parts = cursor.parts(4);
      return new Place(
          cursor.day(parts.getFirst()), parts.get(1), cursor.number(parts.get(2)), parts.get(3));
    }

    Cursor cursor() {
      return Cursor.of(day.toString(), article, Integer.toString(begin), claim);
    }
  }

  /**
   * A part of the list.
   *
   * @param after the cursor of the part before; null for the first
   */
  public Listing<ClaimView> part(@Nullable Cursor after, int limit) {
    Place last = after == null ? null : Place.after(after);
    Map<Node, List<Node>> chosen = chosen();
    ClaimReader reader = new ClaimReader(graph);
    List<Place> found = new ArrayList<>();
    for (ArticleList.Dated source : sources(chosen, last)) {
      if (found.size() > limit) {
        break;
      }
      claims(source, chosen)
          .map(claim -> place(reader, source, claim))
          .filter(place -> last == null || ORDER.compare(place, last) > 0)
          .sorted(ORDER)
          .forEach(found::add);
    }
    List<Place> shown = found.subList(0, Math.min(limit, found.size()));
    return new Listing<>(
        shown.stream().map(place -> reader.claim(graph.node("claim", place.claim()))).toList(),
        found.size() > limit && limit > 0 ? shown.getLast().cursor().toString() : null);
  }

  /** Whether a claim passes the filter. */
  boolean holds(Node claim) {
    return graph.objects(claim, Wm.STATED_IN).stream().anyMatch(this::holdsArticle)
        && (filter.entity() == null || graph.objects(claim, Wm.ABOUT).contains(filter.entity()))
        && isOfKind(claim);
  }

  private boolean holdsArticle(Node article) {
    LocalDate day = LocalDate.parse(graph.text(article, Wm.DAY));
    LocalDate since = filter.since();
    LocalDate until = filter.until();
    return (since == null || !day.isBefore(since))
        && (until == null || !day.isAfter(until))
        && (filter.source() == null
            || graph.objects(article, Wm.PUBLISHER).contains(filter.source()));
  }

  private boolean isOfKind(Node claim) {
    Node type = filter.type();
    Node modality = filter.modality();
    return (type == null || graph.is(claim, type))
        && (modality == null || graph.objects(claim, Wm.MODALITY).contains(modality));
  }

  /** Claims by article, where the filter names an entity or a type; empty where it does not. */
  private Map<Node, List<Node>> chosen() {
    Node entity = filter.entity();
    Node type = filter.type();
    Stream<Node> claims =
        entity != null
            ? graph.subjects(Wm.ABOUT, entity)
            : type != null ? graph.subjects(RDF.type.asNode(), type) : Stream.empty();
    Map<Node, List<Node>> chosen = new HashMap<>();
    claims
        .distinct()
        .forEach(claim ->
            graph
                .objects(claim, Wm.STATED_IN)
                .forEach(
                    article -> chosen.computeIfAbsent(article, a -> new ArrayList<>()).add(claim)));
    return chosen;
  }

  private List<ArticleList.Dated> sources(Map<Node, List<Node>> chosen, @Nullable Place last) {
    return new ArticleList(graph, filter.source(), filter.since(), filter.until())
        .articles()
        .filter(source -> !isChosen() || chosen.containsKey(source.article()))
        .filter(source -> last == null || !source.day().isAfter(last.day()))
        .toList();
  }

  private boolean isChosen() {
    return filter.entity() != null || filter.type() != null;
  }

  private Stream<Node> claims(ArticleList.Dated source, Map<Node, List<Node>> chosen) {
    Stream<Node> all =
        isChosen()
            ? chosen.getOrDefault(source.article(), List.of()).stream()
            : graph.subjects(Wm.STATED_IN, source.article());
    return all.filter(this::isOfKind);
  }

  private Place place(ClaimReader reader, ArticleList.Dated source, Node claim) {
    return new Place(
        source.day(), graph.id(source.article()), reader.begin(claim), graph.id(claim));
  }
}
