package io.wenmai.claim;

import java.util.Comparator;
import java.util.List;

/** Words that say nothing by themselves, longest first. */
record Fillers(List<String> words) {
  Fillers {
    words = words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** Whether nothing of two characters or more is left of the text without them. */
  boolean only(String text) {
    String left = text;
    for (String word : words) {
      left = left.replace(word, "");
    }
    long signs = left.chars().filter(Character::isLetterOrDigit).count();
    return signs < 2;
  }
}
