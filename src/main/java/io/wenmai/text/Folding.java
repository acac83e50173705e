package io.wenmai.text;

import com.hankcs.hanlp.HanLP;

/**
 * Text to the one form in which names and patterns are compared: simplified characters, half-width
 * letters, digits and signs, plain spaces, curly quotes for corner brackets. Every UTF-16 unit maps
 * to one unit, so that spans hold for both forms; surrogates stay as they are.
 */
public final class Folding {
  private static final int UNITS = 1 << 16;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;
  private static final String KEPT = "，！？；";
  private static final String CORNERS = "「」『』";
  private static final String QUOTES = "“”‘’";

  private static final char[] TABLE = table();

  private Folding() {}

  /** The folded form, of the same length. */
  public static String fold(String text) {
    char[] units = text.toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = TABLE[units[i]];
    }
    return new String(units);
  }

  private static char[] table() {
    char[] table = new char[UNITS];
    for (int c = 0; c < UNITS; c++) {
      table[c] = folded((char) c);
    }
    return table;
  }

  private static char folded(char c) {
    if (c < 0x80 || Character.isSurrogate(c) || KEPT.indexOf(c) >= 0) {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - FULL_WIDTH_OFFSET);
    }
    if (CORNERS.indexOf(c) >= 0) {
      return QUOTES.charAt(CORNERS.indexOf(c));
    }
    if (Character.isSpaceChar(c)) {
      return ' ';
    }
    String simple = HanLP.convertToSimplifiedChinese(String.valueOf(c));
    return simple.length() == 1 ? simple.charAt(0) : c;
  }
}
