package io.wenmai.claim;

import io.wenmai.mention.Name;
import io.wenmai.text.Sentence;
import java.util.List;

/**
 * Media, exchanges and registers that a text cites: names that “公司” and a left out subject never
 * mean.
 */
final class Outlets {
  private static final WordFile WORDS = WordFile.load("subjects.yaml");
  private static final List<String> NAMES = WORDS.list("outlets");
  private static final List<String> FOLLOW = WORDS.list("outletBefore");

  private Outlets() {}

  /** Whether the name is that of an outlet, an exchange or a register. */
  static boolean named(String name) {
    return NAMES.stream().anyMatch(name::endsWith);
  }

  static boolean cited(Sentence sentence, Name name) {
    String text = sentence.folded();
    String after = text.substring(name.span().end() - sentence.span().begin()).strip();
    return named(name.label()) || named(name.text()) || FOLLOW.stream().anyMatch(after::startsWith);
  }
}
