package io.wenmai.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Claims that give one answer, gathered step by step. */
final class Cluster {
  private static final Comparator<Entry> BEST =
      Comparator.comparing((Entry entry) -> width(entry.answer()))
          .thenComparing(entry -> !entry.asserted())
          .thenComparing(Entry.BY_TIME);

  private final Key key;
  private final List<Entry> members = new ArrayList<>();
  private final List<Entry> denials = new ArrayList<>();
  private final Set<Cluster> finer = new java.util.LinkedHashSet<>();
  private final Facet answer;

  Cluster(Key key, Entry first) {
    this.key = key;
    this.answer = first.answer();
    members.add(first);
  }

  Key key() {
    return key;
  }

  /** Its most precise answer: the first, since claims come in that order. */
  Facet answer() {
    return answer;
  }

  List<Entry> members() {
    return List.copyOf(members);
  }

  List<Entry> denials() {
    return List.copyOf(denials);
  }

  /** Clusters that say the same more precisely, one of which must be meant. */
  Set<Cluster> finer() {
    return Set.copyOf(finer);
  }

  void add(Entry entry) {
    members.add(entry);
  }

  void addAll(List<Entry> entries) {
    members.addAll(entries);
  }

  void deny(Entry entry) {
    denials.add(entry);
  }

  void finer(List<Cluster> clusters) {
    finer.addAll(clusters);
  }

  Entry best() {
    return members.stream().min(BEST).orElseThrow();
  }

  Set<String> articles() {
    return members.stream()
        .map(entry -> entry.stated().origin().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How much a value leaves open; what is no number and no day leaves nothing. */
  static BigDecimal width(Facet facet) {
    return switch (facet) {
      case Facet.Figure number ->
          number.interval().open()
              ? number.interval().width().add(BigDecimal.valueOf(Long.MAX_VALUE))
              : number.interval().width();
      case Facet.Days days ->
          BigDecimal.valueOf(days.end().toEpochDay() - days.begin().toEpochDay());
      case Facet.Thing thing -> BigDecimal.ZERO;
      case Facet.Things things -> BigDecimal.ZERO;
      case Facet.Word word -> BigDecimal.ZERO;
    };
  }
}
