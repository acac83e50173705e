package io.wenmai.rule;

/** A place in a pattern that moves on. Blanks are passed over. */
final class Cursor {
  private static final String SYNTAX = "()[]{}|?$^!~<>'\"*+=;@\\";

  private final String pattern;
  private int at;

  Cursor(String pattern) {
    this.pattern = pattern;
    pass();
  }

  private void pass() {
    while (at < pattern.length() && Character.isWhitespace(pattern.charAt(at))) {
      at++;
    }
  }

  boolean atEnd() {
    return at == pattern.length();
  }

  int offset() {
    return at;
  }

  /** The unit here, a blank at the end. */
  char peek() {
    return atEnd() ? ' ' : pattern.charAt(at);
  }

  boolean skip(char c) {
    return skip(String.valueOf(c));
  }

  boolean skip(String text) {
    boolean here = pattern.startsWith(text, at);
    if (here) {
      at += text.length();
      pass();
    }
    return here;
  }

  /** Passes the character without the blanks behind it. */
  void expect(char c) {
    if (peek() != c) {
      throw wrong("expected '" + c + "'");
    }
    at++;
    if (c != '$') {
      pass();
    }
  }

  /** The letters, digits, _ and - from here on; may be none. */
  String name() {
    int begin = at;
    while (!atEnd() && named(pattern.charAt(at))) {
      at++;
    }
    String name = pattern.substring(begin, at);
    pass();
    return name;
  }

  private static boolean named(char c) {
    return Chars.letter(c) || Chars.digit(c) || c == '_' || c == '-';
  }

  /** The number from here on, -1 where there is none or it is huge. */
  int number() {
    int begin = at;
    while (!atEnd() && Chars.digit(pattern.charAt(at))) {
      at++;
    }
    int length = at - begin;
    int number = length == 0 || length > 4 ? -1 : Integer.parseInt(pattern, begin, at, 10);
    pass();
    return number;
  }

  /** A literal word, bare or in single quotes. */
  String word() {
    int begin = at;
    String word = peek() == '\'' ? quoted() : bare();
    pass();
    if (WordList.normal(word).isEmpty()) {
      throw wrong(begin, "'" + word + "' is no word");
    }
    return word;
  }

  private String quoted() {
    int close = pattern.indexOf('\'', at + 1);
    if (close < 0) {
      throw wrong("the quote ' is not closed");
    }
    String word = pattern.substring(at + 1, close);
    at = close + 1;
    return word;
  }

  private String bare() {
    int begin = at;
    while (!atEnd() && literal(pattern.charAt(at)) && !pattern.startsWith("..", at)) {
      at++;
    }
    if (begin == at) {
      char c = peek();
      throw wrong(
          "'" + c + "' does not belong here; quote it to mean the character itself: '" + c + "'");
    }
    return pattern.substring(begin, at);
  }

  private static boolean literal(char c) {
    return !Character.isWhitespace(c) && SYNTAX.indexOf(c) < 0;
  }

  PatternException wrong(String message) {
    return wrong(at, message);
  }

  PatternException wrong(int offset, String message) {
    return new PatternException(offset, message);
  }
}
