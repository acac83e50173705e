package io.wenmai.export;

/** Text as XML takes it. */
final class Xml {
  private Xml() {}

  /** The text between tags or quotes, without the characters that XML cannot hold. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(c, escaped));
    return escaped.toString();
  }

  private static void append(int c, StringBuilder to) {
    switch (c) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      case '\n', '\r', '\t' -> to.append(' ');
      default -> {
        if (isCharacter(c)) {
          to.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isCharacter(int c) {
    return c >= 0x20
        && !(c >= 0x7f && c < 0xa0)
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
        && c != 0xfffe
        && c != 0xffff;
  }
}
