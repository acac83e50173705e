package io.wenmai.graph;

import java.text.Normalizer;

/**
 * Names as the last part of an IRI: readable, never percent-encoded, and fit to stand behind a
 * prefix in SPARQL and Turtle without an escape.
 *
 * <p>A name is brought to NFC and a space becomes {@code _}. Whatever else cannot stay is replaced
 * ({@code +} by {@code plus}, …), and then a hash of the name is added, so that two names never
 * share an IRI.
 */
final class LocalNames {
  private LocalNames() {}

  static String of(String name) {
    String normal = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    StringBuilder local = new StringBuilder();
    boolean replaced = normal.isEmpty();
    int[] codePoints = normal.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      int c = codePoints[i];
      if (c == ' ') {
        local.append('_');
      } else if (c != '_' && keeps(c, i == 0, i == codePoints.length - 1)) {
        local.appendCodePoint(c);
      } else {
        replaced = true;
        local.append(replacement(c));
      }
    }
    return replaced ? local + "-" + Hash.of(normal).substring(0, 8) : local.toString();
  }

  private static boolean keeps(int c, boolean first, boolean last) {
    return switch (c) {
      case '-' -> !first;
      case '.' -> !first && !last;
      case 0xB7 -> !first;
      default -> isNameChar(c);
    };
  }

  private static String replacement(int c) {
    return switch (c) {
      case '+' -> "plus";
      case '&' -> "and";
      case '#' -> "sharp";
      case '@' -> "at";
      case '%' -> "percent";
      default -> "_";
    };
  }

  /** Letters and digits that a local name of SPARQL may hold anywhere. */
  private static boolean isNameChar(int c) {
    return (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
        || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
        || (c >= 0x2070 && c <= 0x218F)
        || (c >= 0x2C00 && c <= 0x2FEF)
        || isWideNameChar(c);
  }

  /** Of the scripts of East Asia: letters and digits, and not their brackets and stops. */
  private static boolean isWideNameChar(int c) {
    return ((c >= 0x3005 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFFFD) || c >= 0x10000)
        && Character.isLetterOrDigit(c);
  }
}
