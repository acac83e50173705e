package io.wenmai.mention;

import java.util.Collection;
import java.util.Set;

/** A set of words that can be looked for at a place of a text. */
record WordSet(Set<String> all, int longest) {
  WordSet {
    all = Set.copyOf(all);
  }

  static WordSet of(Collection<String> words) {
    return new WordSet(Set.copyOf(words), words.stream().mapToInt(String::length).max().orElse(0));
  }

  boolean has(String word) {
    return all.contains(word);
  }

  /** The length of the longest word that begins at {@code at}, 0 for none. */
  int startingAt(String text, int at) {
    for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
      if (all.contains(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** The length of the longest word that ends before {@code end}, 0 for none. */
  int endingAt(String text, int end) {
    for (int length = Math.min(longest, end); length > 0; length--) {
      if (all.contains(text.substring(end - length, end))) {
        return length;
      }
    }
    return 0;
  }

  boolean hasUnit(String text, int at) {
    return at >= 0 && at < text.length() && all.contains(text.substring(at, at + 1));
  }
}
