package io.wenmai.graph;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name under which entities are looked up: the value of {@code wm:nameKey}. */
public final class NameKey {
  private static final String SEPARATORS = " -‐‑‒–—·•・‧";

  private NameKey() {}

  /** The name in half width and lower case, without spaces, hyphens and middle dots. */
  public static String of(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    folded
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && SEPARATORS.indexOf(c) < 0)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
