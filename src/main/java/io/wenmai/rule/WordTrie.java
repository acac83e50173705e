package io.wenmai.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Words with values of type {@code V}, found from a place in a line on. */
final class WordTrie<V> {
  private final char[] chars;
  private final List<WordTrie<V>> next;
  private final @Nullable V value;

  private WordTrie(char[] chars, List<WordTrie<V>> next, @Nullable V value) {
    this.chars = chars;
    this.next = next;
    this.value = value;
  }

  /**
   * A word found.
   *
   * @param end after its last unit
   */
  record Found<V>(int end, V value) {}

  static <V> WordTrie<V> of(SequencedMap<String, V> words) {
    Builder<V> root = new Builder<>();
    words.forEach((word, value) -> root.add(word, 0, value));
    return root.build();
  }

  /** The words that begin at {@code at}, the shortest first. */
  List<Found<V>> from(Line line, int at) {
    WordTrie<V> node = child(at < line.length() ? line.at(at) : 0);
    if (node == null || !line.marks().wordEdge(at)) {
      return List.of();
    }
    List<Found<V>> found = new ArrayList<>(2);
    for (int i = at + 1; node != null; i++) {
      if (node.value != null && line.marks().wordEdge(i)) {
        found.add(new Found<>(i, node.value));
      }
      i = passBlanks(line, i);
      node = i < line.length() ? node.child(line.at(i)) : null;
    }
    return found;
  }

  private static int passBlanks(Line line, int at) {
    int solid = line.solid(at);
    boolean joined = solid == line.length() || !line.marks().parted(solid, Node.Reach.CLAUSE);
    return joined ? solid : at;
  }

  /** Whether a word ends at {@code at}; this trie holds the words back to front. */
  boolean endsAt(Line line, int at) {
    int i = line.trimmed(at);
    if (!line.marks().wordEdge(i)) {
      return false;
    }
    WordTrie<V> node = this;
    while (node != null && i > 0) {
      node = node.child(line.at(i - 1));
      if (node != null && node.value != null && line.marks().wordEdge(i - 1)) {
        return true;
      }
      i = line.trimmed(i - 1);
    }
    return false;
  }

  private @Nullable WordTrie<V> child(char c) {
    int index = Arrays.binarySearch(chars, c);
    return index < 0 ? null : next.get(index);
  }

  private static final class Builder<V> {
    private final TreeMap<Character, Builder<V>> next = new TreeMap<>();
    private final List<V> value = new ArrayList<>(1);

    void add(String word, int at, V found) {
      if (at == word.length()) {
        value.add(found);
      } else {
        next.computeIfAbsent(word.charAt(at), _c -> new Builder<>()).add(word, at + 1, found);
      }
    }

    WordTrie<V> build() {
      char[] chars = new char[next.size()];
      List<WordTrie<V>> children = new ArrayList<>(chars.length);
      next.forEach((c, child) -> {
        chars[children.size()] = c;
        children.add(child.build());
      });
      return new WordTrie<>(chars, children, value.isEmpty() ? null : value.getFirst());
    }
  }
}
