package io.wenmai.article;

/** The form in which blocks are compared with the boilerplate lexicon. */
final class BlockKey {
  private static final String ORNAMENTS = "▲△▼◆◇●○■□★☆※*#·•—–-_=～~“\"'「『(【[〔<《©丨|↑↓";
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private BlockKey() {}

  /** Without spaces, with half-width signs, without ornaments and opening brackets at the head. */
  static String of(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = halfWidth(text.charAt(i));
      boolean ornament = key.isEmpty() && ORNAMENTS.indexOf(c) >= 0;
      if (!ornament && !Character.isSpaceChar(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** The half-width form of a sign, and one form of the bars that look alike. */
  static char halfWidth(char c) {
    if (c == '丨' || c == '︱' || c == '│') {
      return '|';
    }
    return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - FULL_WIDTH_OFFSET) : c;
  }
}
