package io.wenmai.store;

import io.wenmai.graph.Wm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** By which claims something is supported: how many, of how many publishers, from when to when. */
final class Support {
  private final Set<Node> claims = new HashSet<>();
  private final Set<Node> articles = new HashSet<>();
  private final Set<Node> publishers = new HashSet<>();
  private final Set<LocalDate> days = new HashSet<>();

  void add(Node claim, Source source) {
    claims.add(claim);
    articles.add(source.article());
    publishers.add(source.publisher());
    days.add(source.day());
  }

  long claims() {
    return claims.size();
  }

  long articles() {
    return articles.size();
  }

  long sources() {
    return publishers.size();
  }

  @Nullable LocalDate first() {
    return days.stream().min(LocalDate::compareTo).orElse(null);
  }

  @Nullable LocalDate last() {
    return days.stream().max(LocalDate::compareTo).orElse(null);
  }

  /** An article, with who published it and when. */
  record Source(Node article, Node publisher, LocalDate day) {}

  /** The sources of claims, each article read once; the caller holds a transaction. */
  static final class Reader {
    private final Values values;
    private final Map<Node, Source> read = new HashMap<>();

    Reader(DatasetGraph data) {
      this.values = new Values(data);
    }

    /** The source of the claims in an article's graph. */
    Source of(Node article) {
      return read.computeIfAbsent(
          article,
          graph ->
              new Source(
                  graph,
                  values.get(graph, graph, Wm.PUBLISHER),
                  LocalDate.parse(values.text(graph, graph, Wm.DAY))));
    }
  }
}
