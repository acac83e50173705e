package io.wenmai.lexicon;

import java.util.List;

/**
 * When a name that is also a common word counts as a name.
 *
 * @param notIn longer words that hold the name and are none: it never counts inside them
 * @param notNear words that rule it out within {@link #REACH} units
 * @param near words of which one within {@link #REACH} units makes it count
 * @param shortName whether it counts where the text gives another, sure name of the entity
 */
record Guard(List<String> notIn, List<String> notNear, List<String> near, boolean shortName) {
  /** How many UTF-16 units before and after the name are its neighbourhood. */
  static final int REACH = 50;

  static final Guard NONE = new Guard(List.of(), List.of(), List.of(), false);

  Guard {
    notIn = List.copyOf(notIn);
    notNear = List.copyOf(notNear);
    near = List.copyOf(near);
  }

  /** Whether the name needs something beside it to count. */
  boolean conditional() {
    return shortName || !near.isEmpty();
  }

  /** Whether the name may count at {@code [begin, end)}, whatever the text names elsewhere. */
  boolean permits(String name, String text, int begin, int end) {
    for (String word : notIn) {
      if (holds(word, name, text, begin)) {
        return false;
      }
    }
    return !anyNear(notNear, text, begin, end);
  }

  /** Whether a word of {@link #near} stands in the neighbourhood. */
  boolean supported(String text, int begin, int end) {
    return anyNear(near, text, begin, end);
  }

  private static boolean holds(String word, String name, String text, int begin) {
    int offset = word.indexOf(name);
    while (offset >= 0) {
      if (text.startsWith(word, begin - offset)) {
        return true;
      }
      offset = word.indexOf(name, offset + 1);
    }
    return false;
  }

  private static boolean anyNear(List<String> words, String text, int begin, int end) {
    int from = Math.max(0, begin - REACH);
    int to = Math.min(text.length(), end + REACH);
    for (String word : words) {
      if (occurs(word, text, from, begin) || occurs(word, text, end, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean occurs(String word, String text, int from, int to) {
    for (int at = from; at <= to - word.length(); at++) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
