package io.wenmai.rule;

import java.text.StringCharacterIterator;
import java.util.function.IntPredicate;

/** A place in a pattern that moves on. Blanks are passed over. */
final class Cursor {
  private static final String SYNTAX = "()[]{}|?$^!~<>'\"*+=;@\\";

  private final String pattern;
  private final StringCharacterIterator place;

  Cursor(String pattern) {
    this.pattern = pattern;
    this.place = new StringCharacterIterator(pattern);
    pass();
  }

  /** Moves on over all characters that the test holds for, and returns them. */
  private String take(IntPredicate test) {
    int begin = offset();
    int end = begin;
    while (end < pattern.length() && test.test(end)) {
      end++;
    }
    place.setIndex(end);
    return pattern.substring(begin, end);
  }

  private void pass() {
    take(at -> Character.isWhitespace(pattern.charAt(at)));
  }

  boolean atEnd() {
    return offset() == pattern.length();
  }

  int offset() {
    return place.getIndex();
  }

  /** The unit here, a blank at the end. */
  char peek() {
    return atEnd() ? ' ' : pattern.charAt(offset());
  }

  boolean skip(char c) {
    return skip(String.valueOf(c));
  }

  boolean skip(String text) {
    boolean here = pattern.startsWith(text, offset());
    if (here) {
      place.setIndex(offset() + text.length());
      pass();
    }
    return here;
  }

  /** The name right after the sign here; empty where none follows. */
  String nameAfterSign() {
    place.setIndex(offset() + 1);
    return name();
  }

  /** The letters, digits, _ and - from here on; may be none. */
  String name() {
    String name = take(at -> named(pattern.charAt(at)));
    pass();
    return name;
  }

  private static boolean named(char c) {
    return Chars.letter(c) || Chars.digit(c) || c == '_' || c == '-';
  }

  /** The number from here on, -1 where there is none or it is huge. */
  int number() {
    String digits = take(at -> Chars.digit(pattern.charAt(at)));
    pass();
    return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
  }

  /** A literal word, bare or in single quotes. */
  String word() {
    int begin = offset();
    String word = peek() == '\'' ? quoted() : bare();
    pass();
    if (WordList.normal(word).isEmpty()) {
      throw wrong(begin, "'" + word + "' is no word");
    }
    return word;
  }

  private String quoted() {
    int begin = offset() + 1;
    int close = pattern.indexOf('\'', begin);
    if (close < 0) {
      throw wrong("the quote ' is not closed");
    }
    place.setIndex(close + 1);
    return pattern.substring(begin, close);
  }

  private String bare() {
    String word = take(at -> literal(pattern.charAt(at)) && !pattern.startsWith("..", at));
    if (word.isEmpty()) {
      char c = peek();
      throw wrong("'" + c + "' does not belong here; quote it to mean the character: '" + c + "'");
    }
    return word;
  }

  private static boolean literal(char c) {
    return !Character.isWhitespace(c) && SYNTAX.indexOf(c) < 0;
  }

  PatternException wrong(String message) {
    return wrong(offset(), message);
  }

  PatternException wrong(int offset, String message) {
    return new PatternException(offset, message);
  }
}
