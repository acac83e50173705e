package io.wenmai.serve.view;

import io.wenmai.graph.Wm;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
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
        dated()
            .filter(one -> last == null || one.compareTo(last) > 0)
            .sorted(Comparator.naturalOrder())
            .filter(one -> passes(graph.node("fact", one.id()), reader))
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

  /** All facts that the indexes let through at once; the rest is looked at one by one. */
  private Stream<Dated> dated() {
    Node entity = filter.entity();
    Set<Node> about = entity == null ? Set.of() : about(entity);
    String since = String.valueOf(filter.since());
    return Iter.asStream(graph.data().find(graph.iris().facts(), Node.ANY, Wm.LAST_SAID, Node.ANY))
        .filter(quad -> entity == null || about.contains(quad.getSubject()))
        .map(quad -> new Dated(GraphReader.words(quad.getObject()), graph.id(quad.getSubject())))
        .filter(one -> filter.since() == null || one.lastSaid().compareTo(since) >= 0);
  }

  private Set<Node> about(Node entity) {
    return graph
        .subjects(Wm.ABOUT, entity)
        .distinct()
        .flatMap(claim -> graph.subjects(Wm.SUPPORTED_BY, claim))
        .collect(Collectors.toSet());
  }

  private boolean passes(Node fact, FactReader reader) {
    return (verdict == null || reader.verdict(fact).equals(verdict))
        && (filter.equals(ClaimFilter.ALL)
            || graph.objects(fact, Wm.SUPPORTED_BY).stream()
                .anyMatch(claim -> new ClaimList(graph, filter).holds(claim)));
  }
}
