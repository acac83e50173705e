package io.wenmai.mention.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * A set of words that can be looked for at a place of a text.
 *
 * @param byFirst the lengths of the words that begin with a unit, longest first
 * @param byLast the lengths of the words that end with a unit, longest first
 */
record WordSet(Set<String> all, Map<Character, Lengths> byFirst, Map<Character, Lengths> byLast) {

  /** Lengths of words, longest first. */
  static final class Lengths {
    private final int[] values;

    Lengths(Collection<Integer> lengths) {
      this.values =
          new TreeSet<>(lengths).descendingSet().stream().mapToInt(Integer::intValue).toArray();
    }
  }

  WordSet {
    all = Set.copyOf(all);
    byFirst = Map.copyOf(byFirst);
    byLast = Map.copyOf(byLast);
  }

  static WordSet of(Collection<String> words) {
    Set<String> all = new HashSet<>(words);
    return new WordSet(
        all,
        lengths(all, word -> word.charAt(0)),
        lengths(all, word -> word.charAt(word.length() - 1)));
  }

  private static Map<Character, Lengths> lengths(Set<String> words, ToIntFunction<String> unit) {
    Map<Character, Set<Integer>> lengths =
        words.stream()
            .collect(
                Collectors.groupingBy(
                    word -> (char) unit.applyAsInt(word),
                    Collectors.mapping(String::length, Collectors.toSet())));
    Map<Character, Lengths> found = new HashMap<>();
    lengths.forEach((key, value) -> found.put(key, new Lengths(value)));
    return found;
  }

  boolean has(String word) {
    return all.contains(word);
  }

  /** The length of the longest word that begins at {@code at}, 0 for none. */
  int startingAt(String text, int at) {
    Lengths lengths = at >= 0 && at < text.length() ? byFirst.get(text.charAt(at)) : null;
    if (lengths != null) {
      for (int length : lengths.values) {
        if (at + length <= text.length() && all.contains(text.substring(at, at + length))) {
          return length;
        }
      }
    }
    return 0;
  }

  /** The length of the longest word that ends before {@code end}, 0 for none. */
  int endingAt(String text, int end) {
    Lengths lengths = end > 0 && end <= text.length() ? byLast.get(text.charAt(end - 1)) : null;
    if (lengths != null) {
      for (int length : lengths.values) {
        if (length <= end && all.contains(text.substring(end - length, end))) {
          return length;
        }
      }
    }
    return 0;
  }

  /** Whether the one unit at {@code at} is a word. */
  boolean hasUnit(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    Lengths lengths = byFirst.get(text.charAt(at));
    return lengths != null && lengths.values[lengths.values.length - 1] == 1;
  }
}
