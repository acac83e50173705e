package io.wenmai.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One spelling for the addresses under which one page is known. */
final class Urls {
  private Urls() {}

  /**
   * The address without what does not tell pages apart: scheme, case of the host, default port,
   * fragment, campaign parameters and a slash at the end.
   */
  static String canonical(String url) {
    String rest = without(url.strip(), '#');
    int scheme = rest.indexOf("://");
    rest = scheme < 0 ? rest : rest.substring(scheme + 3);
    int query = rest.indexOf('?');
    String parameters = query < 0 ? "" : parameters(rest.substring(query + 1));
    String page = query < 0 ? rest : rest.substring(0, query);
    int path = page.indexOf('/');
    String host = host(path < 0 ? page : page.substring(0, path));
    return host + trimmed(path < 0 ? "" : page.substring(path)) + parameters;
  }

  private static String host(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(":80")
        ? lower.substring(0, lower.length() - 3)
        : lower.endsWith(":443") ? lower.substring(0, lower.length() - 4) : lower;
  }

  private static String parameters(String query) {
    String kept =
        Arrays.stream(query.split("&", -1))
            .filter(p -> !p.isEmpty() && !p.startsWith("utm_") && !p.startsWith("spm="))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static String trimmed(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String without(String url, char from) {
    int at = url.indexOf(from);
    return at < 0 ? url : url.substring(0, at);
  }
}
