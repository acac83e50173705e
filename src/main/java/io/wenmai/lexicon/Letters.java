package io.wenmai.lexicon;

/** How single UTF-16 units compare in names: width, case, dots and hyphens. */
final class Letters {
  private Letters() {}

  /** The unit in half width; middle dots and apostrophes in one form each. */
  static char plain(char c) {
    if (c < 0x80) {
      return c;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u00A0', '\u3000', '\u2009' -> ' ';
      case '•', '・', '‧', '∙', '⋅', '･' -> '·';
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      case '’', '‘' -> '\'';
      default -> c;
    };
  }

  /** The unit under which names are indexed: plain, and lower case. */
  static char key(char c) {
    char plain = plain(c);
    if (plain < 0x80) {
      return plain >= 'A' && plain <= 'Z' ? (char) (plain + 32) : plain;
    }
    return plain < 0x500 ? Character.toLowerCase(plain) : plain;
  }

  /** A name's key: its units without separators. */
  static String key(CharSequence name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (!separator(name.charAt(i))) {
        key.append(key(name.charAt(i)));
      }
    }
    return key.toString();
  }

  /** Whether the unit may be missing from a name, or stand at a joint of one. */
  static boolean separator(char c) {
    char plain = plain(c);
    return plain == ' ' || plain == '-' || plain == '·';
  }

  /** The next unit that is no separator, at most two further on. */
  static int afterSeparators(CharSequence text, int at) {
    int end = Math.min(text.length(), at + 2);
    int i = at;
    while (i < end && separator(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean asciiLetter(char c) {
    char key = key(c);
    return key >= 'a' && key <= 'z';
  }

  static boolean digit(char c) {
    char plain = plain(c);
    return plain >= '0' && plain <= '9';
  }

  static boolean wordUnit(char c) {
    return asciiLetter(c) || digit(c);
  }

  static boolean upper(char c) {
    char plain = plain(c);
    return plain >= 'A' && plain <= 'Z';
  }
}
