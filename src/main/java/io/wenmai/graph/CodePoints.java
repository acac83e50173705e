package io.wenmai.graph;

/** Turns offsets in UTF-16 units into offsets in code points. */
final class CodePoints {
  private final String text;
  private final boolean same;

  CodePoints(String text) {
    this.text = text;
    this.same = text.codePointCount(0, text.length()) == text.length();
  }

  int at(int utf16) {
    return same ? utf16 : text.codePointCount(0, utf16);
  }
}
