package io.wenmai.article;

import java.util.Optional;

/** Addresses of sources. */
final class Urls {
  private Urls() {}

  /** The address, if it is one of the web without spaces and signs that an IRI cannot hold. */
  static Optional<String> http(String text) {
    String url = text.strip();
    boolean web = url.startsWith("http://") || url.startsWith("https://");
    return web && url.chars().noneMatch(Urls::forbidden) ? Optional.of(url) : Optional.empty();
  }

  /** The form in which two addresses of one page are equal. */
  static String key(String url) {
    int fragment = url.indexOf('#');
    String page = fragment < 0 ? url : url.substring(0, fragment);
    String bare = page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    return bare.startsWith("http://") ? "https://" + bare.substring("http://".length()) : bare;
  }

  private static boolean forbidden(int c) {
    return c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0 || Character.isSpaceChar(c) || c == 0x7F;
  }
}
