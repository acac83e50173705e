package io.wenmai.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;

/** Finds the word that somebody meant. */
final class Suggestion {
  private static final int LONGEST = 40;

  private Suggestion() {}

  /** “; did you mean X?”, or the words there are if none is close. */
  static String of(String word, Collection<String> words) {
    return words.stream()
        .filter(w -> distance(word, w) <= Math.max(1, w.length() / 3))
        .min(Comparator.<String>comparingInt(w -> distance(word, w)).thenComparing(w -> w))
        .map(w -> "; did you mean '" + w + "'?")
        .orElse(words.isEmpty() ? "" : "; use one of " + String.join(", ", new TreeSet<>(words)));
  }

  /** Letters to insert, delete, or replace between two words, their case aside. */
  static int distance(String a, String b) {
    if (Math.max(a.length(), b.length()) > LONGEST) {
      return LONGEST;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced =
            diagonal + (Letters.key(a.charAt(i - 1)) == Letters.key(b.charAt(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
