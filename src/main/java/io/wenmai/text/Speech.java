package io.wenmai.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tells whether a quote is followed by words that name its speaker. */
final class Speech {
  private static final String RESOURCE = "/lexicon/speech-verbs.txt";
  private static final String CLAUSE_ENDS = "，。：；！？,:;!?“「";
  private static final int MAX_CLAUSE_UNITS = 30;
  private static final List<String> VERBS = verbs();

  private Speech() {}

  /** Whether the clause that begins at {@code begin} is short and holds a verb of speech. */
  static boolean follows(String text, int begin) {
    int end = begin;
    int limit = Math.min(text.length(), begin + MAX_CLAUSE_UNITS);
    while (end < limit && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String clause = Folding.fold(text.substring(begin, end));
    return VERBS.stream().anyMatch(clause::contains);
  }

  private static List<String> verbs() {
    try (InputStream in = Speech.class.getResourceAsStream(RESOURCE)) {
      return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
