package io.wenmai.claim;

import io.wenmai.text.Sentence;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code lexicon/cues.yaml} or a file like it, found by longest match from left to
 * right.
 */
final class CueWords {
  private record Meaning(String category, String value) {}

  private final String name;
  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<Character, Integer> longest = new HashMap<>();

  private CueWords(String name) {
    this.name = name;
  }

  static CueWords load() {
    return load("cues.yaml");
  }

  static CueWords load(String name) {
    CueWords words = new CueWords(name);
    WordFile file = WordFile.load(name);
    for (String category : file.groups().keySet()) {
      file.lists(category)
          .forEach((value, list) -> list.forEach(word -> words.add(word, category, value)));
    }
    return words;
  }

  private void add(String word, String category, String value) {
    String key = word.toLowerCase(Locale.ROOT);
    Meaning before = meanings.put(key, new Meaning(category, value));
    if (before != null) {
      throw new IllegalStateException(
          "lexicon/"
              + name
              + ": '"
              + word
              + "' stands in "
              + before
              + " and in "
              + category
              + "/"
              + value);
    }
    longest.merge(key.charAt(0), key.length(), Math::max);
  }

  /** The cues of a sentence, in order, none overlapping. */
  List<Cue> find(Sentence sentence) {
    String text = sentence.folded().toLowerCase(Locale.ROOT);
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Cue cue = at(text, at, sentence.span().begin());
      if (cue == null) {
        at++;
      } else {
        cues.add(cue);
        at += cue.span().length();
      }
    }
    return cues;
  }

  private @Nullable Cue at(String text, int at, int base) {
    int most = Math.min(longest.getOrDefault(text.charAt(at), 0), text.length() - at);
    for (int length = most; length > 0; length--) {
      String word = text.substring(at, at + length);
      Meaning meaning = meanings.get(word);
      if (meaning != null && bounded(text, at, at + length)) {
        Span span = new Span(base + at, base + at + length);
        return new Cue(span, meaning.category(), meaning.value(), word);
      }
    }
    return null;
  }

  /** A word of Latin letters stands alone. */
  private static boolean bounded(String text, int begin, int end) {
    return !(latin(text, begin) && latin(text, begin - 1))
        && !(latin(text, end - 1) && latin(text, end));
  }

  private static boolean latin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 128
        && Character.isLetter(text.charAt(at));
  }
}
