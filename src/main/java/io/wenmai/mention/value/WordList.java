package io.wenmai.mention.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A shipped list of words by meaning. Each line reads {@code meaning: word word …}; a meaning may
 * have several lines, {@code #} begins a comment, {@code _} in a word stands for a space.
 */
final class WordList {
  private static final String FOLDER = "/lexicon/values/";

  private final Map<String, List<String>> byMeaning;

  private WordList(Map<String, List<String>> byMeaning) {
    this.byMeaning = byMeaning;
  }

  static WordList shipped(String name) {
    String file = FOLDER + name + ".txt";
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the class path");
      }
      return read(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  static WordList read(String file, BufferedReader lines) {
    Map<String, List<String>> byMeaning = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      String content = line.replaceFirst("#.*", "").strip();
      int colon = content.indexOf(':');
      if (content.isEmpty()) {
        continue;
      }
      if (colon <= 0 || colon == content.length() - 1) {
        throw new IllegalArgumentException(
            file + ":" + number + ": no meaning and words in “" + line + "”; write meaning: word");
      }
      byMeaning
          .computeIfAbsent(content.substring(0, colon).strip(), key -> new ArrayList<>())
          .addAll(words(content.substring(colon + 1)));
    }
    return new WordList(byMeaning);
  }

  private static List<String> words(String list) {
    return List.of(list.strip().replaceAll(" +", " ").split(" ", -1)).stream()
        .map(word -> word.replace('_', ' '))
        .toList();
  }

  /** The words of one meaning. */
  List<String> of(String meaning) {
    return byMeaning.getOrDefault(meaning, List.of());
  }

  Map<String, List<String>> all() {
    return byMeaning;
  }

  /** A dictionary of all words. */
  <T> Words<T> words(Function<String, T> valueOf) {
    Map<String, T> words = new LinkedHashMap<>();
    byMeaning.forEach((meaning, list) -> {
      T value = valueOf.apply(meaning);
      list.forEach(word -> words.put(word, value));
    });
    return new Words<>(words);
  }

  /** A dictionary of the words whose meanings fit, with these meanings. */
  Words<String> wordsOf(Predicate<String> fits) {
    Map<String, String> words = new LinkedHashMap<>();
    byMeaning.forEach((meaning, list) -> {
      if (fits.test(meaning)) {
        list.forEach(word -> words.put(word, meaning));
      }
    });
    return new Words<>(words);
  }

  /** A dictionary of the words of one meaning. */
  Words<String> wordsOf(String meaning) {
    Map<String, String> words = new LinkedHashMap<>();
    of(meaning).forEach(word -> words.put(word, word));
    return new Words<>(words);
  }
}
