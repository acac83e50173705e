package io.wenmai.text;

import java.util.List;

/** Spaces around sentences. */
final class Blanks {
  private Blanks() {}

  static boolean at(String text, int i) {
    return Character.isSpaceChar(text.charAt(i));
  }

  /** The first offset from {@code begin} on that holds no space. */
  static int skip(String text, int begin) {
    int i = begin;
    while (i < text.length() && at(text, i)) {
      i++;
    }
    return i;
  }

  /** The spans without spaces at their ends; those that hold nothing else are left out. */
  static List<Span> trimmed(String text, List<Span> spans) {
    return spans.stream()
        .map(span -> trimmed(text, span))
        .filter(span -> span.length() > 0)
        .toList();
  }

  private static Span trimmed(String text, Span span) {
    int begin = Math.min(skip(text, span.begin()), span.end());
    int end = span.end();
    while (end > begin && at(text, end - 1)) {
      end--;
    }
    return new Span(begin, end);
  }
}
