package io.wenmai.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Words that somebody may have meant. */
public final class Near {
  private Near() {}

  /** {@code ; did you mean 'x'?}, or all that there is to choose from. */
  public static String hint(String wrong, Collection<String> right) {
    int tolerated = Math.max(2, wrong.length() / 2);
    return right.stream()
        .filter(word -> distance(wrong, word) <= tolerated)
        .min(Comparator.comparingInt((String word) -> distance(wrong, word)))
        .map(word -> "; did you mean '" + word + "'?")
        .orElseGet(() -> right.isEmpty() ? "" : "; there are " + some(right));
  }

  private static String some(Collection<String> words) {
    String shown = String.join(", ", words.stream().limit(40).toList());
    return words.size() > 40 ? shown + ", …" : shown;
  }

  /** How many letters to add, drop or change, case aside; words are cut at 40 units. */
  private static int distance(String from, String to) {
    String a = cut(from);
    String b = cut(to);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }

  private static String cut(String word) {
    return word.substring(0, Math.min(40, word.length())).toLowerCase(Locale.ROOT);
  }
}
