package io.wenmai.lexicon;

/**
 * A name as spelt, with how text must spell it to match.
 *
 * @param text folded, with its separators
 * @param exactCase whether capitals matter
 */
record Form(String text, boolean exactCase, Guard guard) {

  /** Whether names of this spelling mind capitals where the entity does not say. */
  static boolean exactCaseByDefault(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
      letters += Letters.asciiLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters < 5;
  }

  /**
   * Whether {@code text[begin, end)} spells this name: the same letters, separators only where the
   * name has them or at its joints, none left out between digits.
   */
  boolean spelt(String written, int begin, int end) {
    int at = begin;
    int i = 0;
    while (i < text.length() && at < end) {
      int next = Letters.afterSeparators(text, i);
      int nextAt = Letters.afterSeparators(written, at);
      if (!separated(i, next, nextAt > at)
          || nextAt >= end
          || next >= text.length()
          || !same(text.charAt(next), written.charAt(nextAt))) {
        return false;
      }
      i = next + 1;
      at = nextAt + 1;
    }
    return i == text.length() && at == end;
  }

  private boolean separated(int i, int next, boolean inText) {
    if (next > i) {
      return inText || i == 0 || !(digitAt(i - 1) && digitAt(next));
    }
    return !inText || joint(i);
  }

  private boolean digitAt(int i) {
    return i < text.length() && Letters.digit(text.charAt(i));
  }

  /** Whether writers may put a space before unit {@code i}: Open|AI, GPT|4, 小米|SU7. */
  private boolean joint(int i) {
    if (i == 0 || i >= text.length()) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    return Letters.wordUnit(before) != Letters.wordUnit(after)
        || Letters.digit(before) != Letters.digit(after)
        || (!Letters.upper(before) && Letters.upper(after));
  }

  private boolean same(char mine, char theirs) {
    return exactCase
        ? Letters.plain(mine) == Letters.plain(theirs)
        : Letters.key(mine) == Letters.key(theirs);
  }
}
