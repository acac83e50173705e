package io.wenmai.cli;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal a text takes: letters of East Asia take two. */
final class Columns {
  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private Columns() {}

  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean fullWidth =
        (codePoint >= 0x3000 && codePoint <= 0x303f)
            || (codePoint >= 0xff01 && codePoint <= 0xff60)
            || (codePoint >= 0xffe0 && codePoint <= 0xffe6);
    return fullWidth || WIDE.contains(UnicodeScript.of(codePoint)) ? 2 : 1;
  }

  /** The text in exactly so many columns: padded, or cut with an ellipsis. */
  static String fit(String text, int width) {
    int own = width(text);
    return own <= width ? text + " ".repeat(width - own) : cut(text, width - 1);
  }

  private static String cut(String text, int width) {
    StringBuilder kept = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      if (used + width(c) > width) {
        break;
      }
      kept.appendCodePoint(c);
      used += width(c);
    }
    return kept.append('…').append(" ".repeat(width - used)).toString();
  }
}
