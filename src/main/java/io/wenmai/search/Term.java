package io.wenmai.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word, a number or a character of East Asia, as search compares it.
 *
 * @param wide whether it is a character that stands for itself, with no space around it
 */
record Term(String text, int begin, int end, boolean wide) {
  /** Whether nothing stands between this character and the next. */
  boolean joins(Term next) {
    return wide && next.wide && end == next.begin;
  }

  /** The terms as one word: a name without spaces and signs. */
  static String key(List<Term> terms) {
    return terms.stream().map(Term::text).collect(Collectors.joining());
  }
}
