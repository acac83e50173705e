package io.wenmai.rule;

import java.util.Map;
import java.util.TreeMap;

/** The word lists that the patterns of a file may name. */
record WordLists(Map<String, WordList> all) {
  WordLists {
    all = Map.copyOf(all);
  }

  /** The list of that name; {@code offset} is where the pattern names it. */
  WordList get(String name, int offset) {
    WordList list = all.get(name);
    if (list == null) {
      throw new PatternException(
          offset, "no word list '" + name + "'" + Near.hint(name, new TreeMap<>(all).keySet()));
    }
    return list;
  }

  /** These lists and the others, which hide lists of the same names. */
  WordLists with(Map<String, WordList> more) {
    Map<String, WordList> both = new TreeMap<>(all);
    both.putAll(more);
    return new WordLists(both);
  }
}
