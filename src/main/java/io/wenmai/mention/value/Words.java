package io.wenmai.mention.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A dictionary that finds the longest of its words at a position, in the length of that word. */
final class Words<T> {
  /** A word found: what it stands for, and where it ends. */
  record Word<T>(T value, int end) {}

  /** What continues the words that share a beginning; the keys are sorted. */
  private static final class Node<T> {
    private final @Nullable T value;
    private final String keys;
    private final List<Node<T>> nodes;

    Node(@Nullable T value, String keys, List<Node<T>> nodes) {
      this.value = value;
      this.keys = keys;
      this.nodes = nodes;
    }

    @Nullable Node<T> next(char c) {
      int low = 0;
      int high = keys.length() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int order = Character.compare(keys.charAt(middle), c);
        if (order == 0) {
          return nodes.get(middle);
        }
        low = order < 0 ? middle + 1 : low;
        high = order > 0 ? middle - 1 : high;
      }
      return null;
    }
  }

  private final Node<T> root;

  Words(Map<String, T> words) {
    this.root = node(new TreeMap<>(words), 0);
  }

  /** A node for words that share their first {@code depth} units. */
  private static <T> Node<T> node(SortedMap<String, T> words, int depth) {
    SortedMap<Character, SortedMap<String, T>> byUnit = new TreeMap<>();
    words.forEach((word, value) -> {
      if (word.length() > depth) {
        byUnit.computeIfAbsent(word.charAt(depth), c -> new TreeMap<>()).put(word, value);
      }
    });
    StringBuilder keys = new StringBuilder();
    List<Node<T>> nodes = new ArrayList<>();
    byUnit.forEach((unit, rest) -> {
      keys.append(unit.charValue());
      nodes.add(node(rest, depth + 1));
    });
    return new Node<>(value(words, depth), keys.toString(), List.copyOf(nodes));
  }

  private static <T> @Nullable T value(SortedMap<String, T> words, int length) {
    return length > 0 && words.firstKey().length() == length ? words.get(words.firstKey()) : null;
  }

  @Nullable Word<T> longest(Chars chars, int at) {
    Word<T> best = null;
    Node<T> node = root.next(chars.at(at));
    for (int i = at + 1; node != null; i++) {
      T value = node.value;
      if (value != null) {
        best = new Word<>(value, i);
      }
      node = node.next(chars.at(i));
    }
    return best;
  }

  /** The end of the longest word at a position, or the position itself. */
  int end(Chars chars, int at) {
    Word<T> word = longest(chars, at);
    return word == null ? at : word.end();
  }

  boolean has(Chars chars, int at) {
    return longest(chars, at) != null;
  }

  /** The units with which words begin. */
  Set<Character> starts() {
    return root.keys.chars().mapToObj(c -> (char) c).collect(Collectors.toSet());
  }
}
