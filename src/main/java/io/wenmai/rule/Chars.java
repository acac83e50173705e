package io.wenmai.rule;

/** What single characters are to a matcher. */
final class Chars {
  private static final String OPENING = "“‘「『《〈\"";
  private static final String CLOSING = "”’」』》〉\"";
  private static final String SENTENCE_STOPS = "。！？；!?;\n";
  private static final String CLAUSE_STOPS = "，,：:—–…|｜丨【】";

  private Chars() {}

  private static boolean between(char c, char first, char last) {
    return first <= c && c <= last;
  }

  static boolean blank(char c) {
    return (c <= ' ' && c != '\n')
        || c == '\u00a0'
        || c == '\u3000'
        || c == '\u200b'
        || c == '\ufeff';
  }

  static char lower(char c) {
    return between(c, 'A', 'Z') ? (char) (c + ('a' - 'A')) : c;
  }

  static boolean digit(char c) {
    return between(c, '0', '9');
  }

  static boolean letter(char c) {
    return between(c, 'a', 'z') || between(c, 'A', 'Z');
  }

  static boolean opening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean closing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean sentenceStop(char c) {
    return SENTENCE_STOPS.indexOf(c) >= 0;
  }

  static boolean clauseStop(char c) {
    return CLAUSE_STOPS.indexOf(c) >= 0;
  }

  /** Whether a blank between the two parts words, as it does between Chinese characters. */
  static boolean parts(char before, char after) {
    return before >= '\u2e80' && after >= '\u2e80';
  }
}
