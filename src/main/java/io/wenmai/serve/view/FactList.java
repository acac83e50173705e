package io.wenmai.serve.view;

import io.wenmai.graph.Wm;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Lists facts, those said last first.
 *
 * @param filter of its claims: a fact is listed if one that supports it passes
 * @param verdict only facts of this verdict; null for all
 */
public record FactList(GraphReader graph, ClaimFilter filter, @Nullable String verdict) {
  /** A fact in the order of the list. */
  private record Dated(String lastSaid, String id) implements Comparable<Dated> {
    @Override
    public int compareTo(Dated other) {
      int order = other.lastSaid.compareTo(lastSaid);
      return order != 0 ? order : id.compareTo(other.id);
    }
  }

  /**
   * A part of the list.
   *
   * @param after the cursor of the part before; null for the first
   */
  public Listing<FactView> part(@Nullable Cursor after, int limit) {
    FactReader reader = new FactReader(graph);
    Dated last = after == null ? null : last(after);
    List<Dated> found =
        candidates()
            .distinct()
            .filter(fact -> verdict == null || reader.verdict(fact).equals(verdict))
            .filter(this::passes)
            .map(fact -> new Dated(reader.lastSaid(fact), graph.id(fact)))
            .filter(one -> last == null || one.compareTo(last) > 0)
            .sorted(Comparator.naturalOrder())
            .limit(limit + 1L)
            .toList();
    List<Dated> shown = found.subList(0, Math.min(limit, found.size()));
    return new Listing<>(
        shown.stream().map(one -> reader.fact(graph.node("fact", one.id()))).toList(),
        found.size() > limit && limit > 0
            ? Cursor.of(shown.getLast().lastSaid(), shown.getLast().id()).toString()
            : null);
  }

  private static Dated last(Cursor cursor) {
    List<String> parts = cursor.parts(2);
    return new Dated(parts.getFirst(), parts.get(1));
  }

  private Stream<Node> candidates() {
    Node entity = filter.entity();
    return entity == null
        ? graph.subjects(RDF.type.asNode(), Wm.FACT)
        : graph
            .subjects(Wm.ABOUT, entity)
            .distinct()
            .flatMap(claim -> graph.subjects(Wm.SUPPORTED_BY, claim));
  }

  private boolean passes(Node fact) {
    return graph.objects(fact, Wm.SUPPORTED_BY).stream()
        .anyMatch(claim -> new ClaimList(graph, filter).holds(claim));
  }
}
