package io.wenmai.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** HTML elements to blocks of plain text. */
final class HtmlBlocks implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "iframe",
          "svg",
          "video",
          "audio",
          "object",
          "head",
          "pre");

  private final List<Draft> drafts = new ArrayList<>();
  private final Deque<Block.Kind> kinds = new ArrayDeque<>(List.of(Block.Kind.PARAGRAPH));
  private final StringBuilder text = new StringBuilder();

  private HtmlBlocks() {}

  /** The blocks of an element. */
  static List<Draft> of(Element root) {
    HtmlBlocks blocks = new HtmlBlocks();
    root.filter(blocks);
    blocks.flush();
    return blocks.drafts;
  }

  /** The blocks of a stretch of HTML that is no page. */
  static List<Draft> of(String fragment) {
    return of(Jsoup.parseBodyFragment(fragment).body());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.text());
    } else if (node instanceof Element element) {
      if (SKIPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock() && !isCell(element)) {
      flush();
      kinds.pop();
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    if (element.normalName().equals("br")) {
      text.append(kinds.element() == Block.Kind.TABLE_ROW ? ' ' : '\n');
    } else if (isCell(element)) {
      text.append(element.elementSiblingIndex() == 0 ? "" : Inlines.CELLS);
    } else if (element.isBlock()) {
      flush();
      kinds.push(kind(element, kinds.element()));
    }
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private static Block.Kind kind(Element element, Block.Kind outer) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.LIST_ITEM;
      case "blockquote" -> Block.Kind.QUOTE;
      case "tr" -> Block.Kind.TABLE_ROW;
      default -> outer;
    };
  }

  private void flush() {
    for (String line : Lines.of(text.toString())) {
      drafts.add(new Draft(kinds.element(), line));
    }
    text.setLength(0);
  }
}
