package io.wenmai.graph;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags of literals. */
final class Languages {
  private Languages() {}

  /** The language of a name: Chinese where it holds a Chinese character, else English. */
  static String of(String name) {
    boolean chinese =
        name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return chinese ? "zh" : "en";
  }

  /** A tag in its usual spelling, empty where it is none. */
  static String canonical(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return "";
    }
  }
}
