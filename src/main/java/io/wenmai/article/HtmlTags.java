package io.wenmai.article;

import java.util.Locale;
import java.util.Set;

/** HTML tags that stand in markdown. */
final class HtmlTags {
  private static final Set<String> KNOWN =
      Set.of(
          "a",
          "abbr",
          "b",
          "big",
          "center",
          "cite",
          "code",
          "del",
          "div",
          "em",
          "figcaption",
          "figure",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "iframe",
          "img",
          "ins",
          "kbd",
          "label",
          "li",
          "mark",
          "ol",
          "p",
          "q",
          "s",
          "section",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "tt",
          "u",
          "ul",
          "video");

  private HtmlTags() {}

  /** A line break for {@code <br>}, nothing for a known tag or a comment, else the text itself. */
  static String plain(String tag) {
    if (tag.startsWith("<!") || tag.startsWith("<?")) {
      return "";
    }
    String name = name(tag);
    if (name.equals("br")) {
      return "\n";
    }
    return KNOWN.contains(name) ? "" : tag;
  }

  private static String name(String tag) {
    int begin = tag.startsWith("</") ? 2 : 1;
    int end = begin;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(Math.min(begin, end), end).toLowerCase(Locale.ROOT);
  }
}
