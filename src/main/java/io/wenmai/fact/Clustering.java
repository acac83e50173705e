package io.wenmai.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Puts the answers to questions about the same entities together that are the same answer. What
 * comes out depends on the claims alone, not on their order.
 */
final class Clustering {
  private static final Comparator<Entry> FINEST_FIRST =
      Comparator.comparing((Entry entry) -> Cluster.width(entry.answer()))
          .thenComparing(entry -> entry.answer().key())
          .thenComparing(Entry.BY_TIME);

  private final int horizon;

  Clustering(int horizon) {
    this.horizon = horizon;
  }

  /** The clusters of each question, by the text of its key. */
  SequencedMap<String, List<Cluster>> clusters(List<Entry> entries) {
    Map<String, List<Entry>> byQuestion = new TreeMap<>();
    entries.forEach(
        entry -> byQuestion.computeIfAbsent(entry.key().text(), k -> new ArrayList<>()).add(entry));
    SequencedMap<String, List<Cluster>> clusters = new LinkedHashMap<>();
    byQuestion.forEach((key, asked) -> clusters.put(key, answers(asked)));
    attach(clusters);
    clusters.values().removeIf(List::isEmpty);
    return clusters;
  }

  private List<Cluster> answers(List<Entry> asked) {
    List<Entry> sorted = new ArrayList<>(asked);
    sorted.sort(FINEST_FIRST);
    List<Cluster> clusters = new ArrayList<>();
    for (Entry entry : sorted) {
      List<Cluster> same = agreeing(clusters, entry.answer());
      if (same.size() == 1) {
        same.getFirst().add(entry);
      } else {
        Cluster cluster = new Cluster(entry.key(), entry);
        cluster.finer(same);
        clusters.add(cluster);
      }
    }
    return clusters;
  }

  /** The cluster of this very answer, else all that agree with it. */
  private List<Cluster> agreeing(List<Cluster> clusters, Facet answer) {
    return clusters.stream()
        .filter(cluster -> cluster.answer().key().equals(answer.key()))
        .findFirst()
        .map(List::of)
        .orElseGet(
            () -> clusters.stream().filter(cluster -> same(cluster.answer(), answer)).toList());
  }

  private boolean same(Facet one, Facet other) {
    return switch (one) {
      case Facet.Figure a -> other instanceof Facet.Figure b && Agreement.of(a, b).agrees();
      case Facet.Days a -> other instanceof Facet.Days b && Agreement.of(a, b, horizon).agrees();
      case Facet.Word a -> a.equals(other);
      case Facet.Thing a -> other instanceof Facet.Thing b && a.meets(b);
      case Facet.Things a -> a.equals(other);
    };
  }

  /**
   * An answer to a question that leaves something unsaid joins the one answer that agrees among
   * those to the questions that say it; where several agree, it stays by itself.
   */
  private void attach(SequencedMap<String, List<Cluster>> clusters) {
    List<Cluster> all = clusters.values().stream().flatMap(List::stream).toList();
    Map<Cluster, Cluster> targets = new LinkedHashMap<>();
    for (Cluster cluster : all) {
      List<Cluster> fuller =
          all.stream()
              .filter(other -> other.key().fuller(cluster.key()))
              .filter(other -> same(other.answer(), cluster.answer()))
              .limit(2)
              .toList();
      if (fuller.size() == 1) {
        targets.put(cluster, fuller.getFirst());
      }
    }
    targets.forEach((cluster, target) -> {
      Cluster last = target;
      for (Cluster next = targets.get(last); next != null; next = targets.get(last)) {
        last = next;
      }
      last.addAll(cluster.members());
    });
    clusters.replaceAll((key, own) -> own.stream().filter(c -> !targets.containsKey(c)).toList());
  }
}
