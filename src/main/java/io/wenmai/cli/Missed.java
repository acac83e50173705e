package io.wenmai.cli;

import io.wenmai.Reading;
import io.wenmai.claim.Claim;
import io.wenmai.claim.ClauseShapes;
import io.wenmai.mention.Mentions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

/** Sentences that announce a claim and yielded none, by the shape of their clauses. */
final class Missed {
  private static final Set<String> SPEECH = Set.of("Statement");

  /** How many sentences hold a clause of that shape, and the first of them. */
  record Shape(String shape, int count, List<Example> examples) {}

  /** A sentence of the shape. */
  record Example(String article, int sentence, String text) {}

  private final ClauseShapes shapes = new ClauseShapes();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, List<Example>> examples = new HashMap<>();
  private final String part;
  private final int most;
  private final AtomicInteger sentences = new AtomicInteger();

  /** A report of the shapes that hold {@code part}, with at most so many examples each. */
  Missed(String part, int most) {
    this.part = part;
    this.most = most;
  }

  void add(Reading reading) {
    Map<Integer, Set<String>> told = new HashMap<>();
    for (Claim claim : reading.claims()) {
      told.computeIfAbsent(claim.evidence().sentence(), at -> new HashSet<>())
          .add(claim.type().name());
    }
    for (Mentions mentions : reading.mentions()) {
      Set<String> types = told.getOrDefault(mentions.sentence().index(), Set.of());
      if (SPEECH.containsAll(types)) {
        add(reading.document().article().name(), mentions, !types.isEmpty());
      }
    }
  }

  private void add(String article, Mentions mentions, boolean quoted) {
    Set<String> found = new TreeSet<>(shapes.of(mentions, quoted));
    found.removeIf(shape -> !shape.contains(part));
    sentences.addAndGet(found.isEmpty() ? 0 : 1);
    Example example = new Example(article, mentions.sentence().index(), mentions.sentence().text());
    for (String shape : found) {
      List<Example> kept = examples.computeIfAbsent(shape, s -> new ArrayList<>());
      if (counts.merge(shape, 1, Integer::sum) <= most) {
        kept.add(example);
      }
    }
  }

  int sentences() {
    return sentences.get();
  }

  /** The most frequent first. */
  List<Shape> shapes() {
    return counts.entrySet().stream()
        .map(each ->
            new Shape(
                each.getKey(), each.getValue(), examples.getOrDefault(each.getKey(), List.of())))
        .sorted(Comparator.comparingInt(Shape::count).reversed().thenComparing(Shape::shape))
        .toList();
  }
}
