package io.wenmai.mention.name;

/** What single UTF-16 units of folded text are to names. */
final class Units {
  private static final String DOTS = "·•・‧∙⋅･";
  private static final String INSIDE_LATIN = "-.&'’+·";

  private Units() {}

  static boolean han(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
  }

  static boolean letter(char c) {
    return (c >= 'a' && c <= 'z')
        || upper(c)
        || (c >= '\u00C0' && c < '\u0250' && c != '×' && c != '÷');
  }

  static boolean upper(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '\u00C0' && c <= '\u00DE' && c != '×');
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean latin(char c) {
    return letter(c) || digit(c);
  }

  /** Whether the unit parts the pieces of a foreign name. */
  static boolean dot(char c) {
    return DOTS.indexOf(c) >= 0;
  }

  /** Whether the unit may stand between letters of one Latin word. */
  static boolean insideLatin(char c) {
    return INSIDE_LATIN.indexOf(c) >= 0;
  }
}
