package io.wenmai.article;

import java.text.Normalizer;

/** The last step to plain text: NFC, no invisible characters, no marks left over, plain spaces. */
final class PlainText {
  private static final char IDEOGRAPHIC_SPACE = '\u3000';

  private PlainText() {}

  /** One line of text; line ends are spaces. */
  static String line(String text) {
    return clean(text.replace('\n', ' ')).strip();
  }

  /** The text with its line ends; a placeholder becomes the asterisk that it stands for. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == LiteralStars.PLACEHOLDER) {
        out.append('*');
      } else if (space(c)) {
        out.append(' ');
      } else if (c == '\n' || visible(c)) {
        out.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** The text without asterisks that opened or closed nothing; a sign of multiplication stays. */
  static String withoutStrayStars(String text) {
    if (text.indexOf('*') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '*' || multiplies(text, i)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean multiplies(String text, int star) {
    return star > 0
        && star + 1 < text.length()
        && asciiWord(text.charAt(star - 1))
        && asciiWord(text.charAt(star + 1));
  }

  private static boolean asciiWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static boolean space(int c) {
    return c == '\t'
        || (c != IDEOGRAPHIC_SPACE && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /**
   * Neither a control, a format character (zero width, direction marks), nor a broken surrogate.
   */
  private static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      case Character.UNASSIGNED -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
      default -> true;
    };
  }
}
