package io.wenmai.rule;

import io.wenmai.text.Folding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Words that may stand at one place, folded, in lower case and without blanks.
 *
 * @param keywords what each word means as a keyword; the empty string where it means none
 */
record WordList(SequencedMap<String, String> keywords) {
  WordList {
    keywords = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(keywords));
  }

  static WordList of(String... words) {
    SequencedMap<String, String> keywords = new LinkedHashMap<>();
    for (String word : words) {
      keywords.put(normal(word), "");
    }
    return new WordList(keywords);
  }

  static WordList union(List<WordList> lists) {
    SequencedMap<String, String> keywords = new LinkedHashMap<>();
    lists.forEach(list -> keywords.putAll(list.keywords));
    return new WordList(keywords);
  }

  Set<String> words() {
    return keywords.keySet();
  }

  /** Whether every word means a keyword. */
  boolean keyed() {
    return !keywords.containsValue("");
  }

  /** The same words without their keywords. */
  WordList plain() {
    return of(keywords.keySet().toArray(String[]::new));
  }

  /** A word as it is compared. */
  static String normal(String word) {
    StringBuilder normal = new StringBuilder(word.length());
    for (char c : Folding.fold(word).toCharArray()) {
      if (!Chars.blank(c)) {
        normal.append(Chars.lower(c));
      }
    }
    return normal.toString();
  }
}
