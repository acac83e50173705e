package io.wenmai.rule;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence must hold for a pattern to match.
 *
 * @param words one of which must occur; empty where the pattern requires no word
 * @param mentions of each of which one must occur
 */
record Needs(Set<String> words, Set<Kinds> mentions) {
  private static final Needs NOTHING = new Needs(Set.of(), Set.of());
  private static final Comparator<Needs> BY_USE =
      Comparator.comparingInt(Needs::shortest).thenComparingInt(needs -> -needs.words.size());

  Needs {
    words = Set.copyOf(words);
    mentions = Set.copyOf(mentions);
  }

  static Needs of(Node node) {
    return switch (node) {
      case Node.Words words -> new Needs(words.words().words(), Set.of());
      case Node.Keyword keyword -> new Needs(keyword.words().words(), Set.of());
      case Node.Take take -> new Needs(Set.of(), Set.of(take.kinds()));
      case Node.Text text -> of(text.body());
      case Node.Sequence sequence -> all(sequence.items().stream().map(Needs::of).toList());
      case Node.Choice choice -> any(choice.options().stream().map(Needs::of).toList());
      case Node.Gap _ignored -> NOTHING;
      case Node.Maybe _ignored -> NOTHING;
      case Node.Condition _ignored -> NOTHING;
    };
  }

  private static Needs all(List<Needs> parts) {
    Set<Kinds> mentions = new LinkedHashSet<>();
    parts.forEach(part -> mentions.addAll(part.mentions));
    Needs best = parts.stream().max(BY_USE).orElse(NOTHING);
    return new Needs(best.words, mentions);
  }

  private static Needs any(List<Needs> options) {
    Set<String> words = new LinkedHashSet<>();
    Set<Kinds> mentions = new LinkedHashSet<>(options.getFirst().mentions);
    boolean always = options.stream().noneMatch(option -> option.words.isEmpty());
    for (Needs option : options) {
      words.addAll(always ? option.words : Set.of());
      mentions.retainAll(option.mentions);
    }
    return new Needs(words, mentions);
  }

  /** Whether mentions of these kinds are enough. */
  boolean metBy(Set<Kind> present) {
    for (Kinds kinds : mentions) {
      if (!kinds.anyOf(present)) {
        return false;
      }
    }
    return true;
  }

  /** Longer words are rarer: 0 without words. */
  private int shortest() {
    return words.stream().mapToInt(String::length).min().orElse(0);
  }
}
