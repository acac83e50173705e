package io.wenmai.serve.http;

import io.wenmai.graph.Iris;
import io.wenmai.graph.Wm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Where pages may lead: to pages of ours, and to addresses of the web. */
public final class Links {
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"'`]+");
  private static final String VOCABULARY = Wm.ONTOLOGY.getURI();
  private static final String KEYWORDS = Wm.KEYWORDS.substring(0, Wm.KEYWORDS.length() - 1);

  private Links() {}

  /** The address at which a page shows the node; null where nothing may be linked to. */
  public static @Nullable String of(Iris iris, Node node) {
    String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    if (node.isURI() && text.startsWith(iris.base())) {
      return "/" + encoded(text.substring(iris.base().length()));
    }
    if (node.isURI() && (text.startsWith(VOCABULARY) || text.startsWith(KEYWORDS))) {
      return "/" + text.substring(VOCABULARY.lastIndexOf('/') + 1);
    }
    return node.isBlank() ? null : web(text);
  }

  /** The words, if they are an address of the web; else null. */
  public static @Nullable String web(String words) {
    return WEB.matcher(words).matches() ? words : null;
  }

  /** The path with each of its parts percent-encoded. */
  private static String encoded(String path) {
    int hash = path.indexOf('#');
    String before = hash < 0 ? path : path.substring(0, hash);
    String after = hash < 0 ? "" : "#" + part(path.substring(hash + 1));
    StringBuilder out = new StringBuilder();
    for (String part : before.split("/", -1)) {
      out.append(out.isEmpty() ? "" : "/").append(part(part));
    }
    return out + after;
  }

  /** Words as a part of an address. */
  public static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%3A", ":");
  }
}
