package io.wenmai.article;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text of a node without marks: links become their text, images go, breaks become lines. */
final class Inlines {
  /** What parts the cells of a table row. */
  static final String CELLS = " | ";

  private static final String LABEL_ENDS = "】）)";

  private Inlines() {}

  static String text(Node root) {
    StringBuilder out = new StringBuilder();
    for (Node node = root; node != null; ) {
      append(node, out);
      boolean hidden = node instanceof Image || (node instanceof Link link && isAddress(link));
      node = hidden ? Tree.after(node, root) : Tree.next(node, root);
    }
    return PlainText.withoutStrayStars(out.toString());
  }

  /** The cells of a table row, joined by a separator that stays visible. */
  static String row(Node row) {
    StringBuilder out = new StringBuilder();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        out.append(out.isEmpty() ? "" : CELLS).append(text(cell).replace('\n', ' ').strip());
      }
    }
    return out.toString();
  }

  /** Whether a link was put into the text to advertise its own address, with a label behind it. */
  private static boolean isAddress(Link link) {
    return link.getFirstChild() instanceof Text text
        && text.getLiteral().startsWith("http")
        && LABEL_ENDS.indexOf(text.getLiteral().charAt(text.getLiteral().length() - 1)) >= 0;
  }

  private static void append(Node node, StringBuilder out) {
    switch (node) {
      case Text text -> out.append(text.getLiteral());
      case Code code -> out.append(code.getLiteral());
      case HtmlInline html -> out.append(HtmlTags.plain(html.getLiteral()));
      case SoftLineBreak soft -> out.append('\n');
      case HardLineBreak hard -> out.append('\n');
      default -> {}
    }
  }
}
