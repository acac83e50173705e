package io.wenmai.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon/roles.yaml}: what a title looks like. */
record RoleWords(
    List<String> heads, List<String> former, List<String> honours, List<String> never) {
  private static final int MOST = 24;

  /** Titles read from the words between an organisation and a person. */
  record Titles(List<String> all, boolean past) {}

  static RoleWords load() {
    WordFile file = WordFile.load("roles.yaml");
    return new RoleWords(
        file.list("heads"), file.list("former"), file.list("honours"), file.list("never"));
  }

  /** The titles that the words are made of, null where they are anything else. */
  @Nullable Titles titles(String words) {
    String text = Conjunctions.withoutBrackets(words).strip();
    if (text.isEmpty() || text.length() > MOST || never.stream().anyMatch(text::contains)) {
      return null;
    }
    boolean past = false;
    for (String word : former) {
      if (text.startsWith(word) && text.length() > word.length()) {
        past = true;
        text = text.substring(word.length());
      }
    }
    List<String> titles = split(text);
    return titles.isEmpty() || !titles.stream().allMatch(this::title)
        ? null
        : new Titles(titles, past);
  }

  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("[、/]|兼任|兼|以及|及|和|暨", -1)) {
      String title = part.strip();
      if (title.isEmpty()) {
        return List.of();
      }
      parts.add(title);
    }
    return parts;
  }

  private boolean title(String words) {
    return heads.stream().anyMatch(words::endsWith);
  }
}
