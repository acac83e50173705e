package io.wenmai.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Reads the {@code words} of a rule file. */
final class WordReader {
  private static final int MAX_LISTS = 500;
  private static final int MAX_WORDS = 5000;
  private static final int MAX_LENGTH = 40;

  private WordReader() {}

  /** The lists of a file; they may name earlier ones and those of {@code shared}. */
  static Map<String, WordList> read(Yaml words, WordLists shared) {
    Map<String, WordList> lists = new LinkedHashMap<>();
    words
        .map(MAX_LISTS)
        .forEach((name, list) -> lists.put(name, list(named(name, list), shared.with(lists))));
    return lists;
  }

  private static Yaml named(String name, Yaml list) {
    boolean plain =
        name.chars()
            .allMatch(c -> Chars.letter((char) c) || c == '_' || c == '-' || Chars.digit((char) c));
    if (!plain) {
      throw list.wrong("a list's name has only letters a-z, digits, - and _, not '" + name + "'");
    }
    return list;
  }

  private static WordList list(Yaml list, WordLists known) {
    SequencedMap<String, String> keywords = new LinkedHashMap<>();
    if (list.isMap()) {
      list.map(MAX_WORDS)
          .forEach((keyword, words) ->
              several(words).forEach(word -> add(keywords, word, keyword, known)));
    } else {
      list.list(MAX_WORDS).forEach(word -> add(keywords, word, "", known));
    }
    if (keywords.isEmpty() || keywords.size() > MAX_WORDS) {
      throw list.wrong("a word list has 1 to " + MAX_WORDS + " words");
    }
    return new WordList(keywords);
  }

  /** One word or a list of them. */
  static List<Yaml> several(Yaml words) {
    return words.isText() ? List.of(words) : words.list(MAX_WORDS);
  }

  private static void add(
      SequencedMap<String, String> keywords, Yaml entry, String keyword, WordLists known) {
    String word = entry.text(MAX_LENGTH);
    if (word.startsWith("$")) {
      WordList other = found(entry, word.substring(1), known);
      other
          .keywords()
          .forEach((each, own) -> put(keywords, entry, each, keyword.isEmpty() ? own : keyword));
    } else {
      put(keywords, entry, WordList.normal(word), keyword);
    }
  }

  private static WordList found(Yaml entry, String name, WordLists known) {
    try {
      return known.get(name, 0);
    } catch (PatternException e) {
      throw entry.wrong(e.getMessage() + " (a list may name only lists above it)");
    }
  }

  private static void put(
      SequencedMap<String, String> keywords, Yaml entry, String word, String keyword) {
    String before = keywords.putIfAbsent(word, keyword);
    if (word.isEmpty() || (before != null && !before.equals(keyword))) {
      throw entry.wrong(
          word.isEmpty()
              ? "no word"
              : "'" + word + "' means '" + before + "' already; a word means one thing in a list");
    }
  }
}
