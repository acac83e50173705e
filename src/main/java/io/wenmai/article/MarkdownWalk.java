package io.wenmai.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Collects the blocks of a parsed document without recursion, however deep it is nested. */
final class MarkdownWalk {
  private final List<Draft> drafts = new ArrayList<>();

  List<Draft> walk(Node document) {
    for (Node node = document; node != null; ) {
      boolean leaf = visit(node);
      node = leaf ? Tree.after(node, document) : Tree.next(node, document);
    }
    return drafts;
  }

  /** Whether the node is done with all that is below it. */
  private boolean visit(Node node) {
    return switch (node) {
      case Paragraph paragraph -> lines(kind(paragraph), paragraph);
      case Heading heading -> lines(Block.Kind.HEADING, heading);
      case TableRow row -> add(Block.Kind.TABLE_ROW, Inlines.row(row));
      case HtmlBlock html -> drafts.addAll(HtmlBlocks.of(html.getLiteral()));
      default -> false;
    };
  }

  private boolean lines(Block.Kind kind, Node node) {
    String link = onlyLink(node);
    for (String line : Lines.of(Inlines.text(node))) {
      drafts.add(new Draft(kind, line, link));
    }
    return true;
  }

  private boolean add(Block.Kind kind, String text) {
    for (String line : Lines.of(text)) {
      drafts.add(new Draft(kind, line));
    }
    return true;
  }

  private static Block.Kind kind(Node node) {
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ListItem) {
        return Block.Kind.LIST_ITEM;
      }
      if (above instanceof BlockQuote) {
        return Block.Kind.QUOTE;
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  /** The address, where the node holds one link and no other text. */
  private static @Nullable String onlyLink(Node node) {
    String address = null;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Link link && address == null) {
        address = link.getDestination();
      } else if (!blank(child)) {
        return null;
      }
    }
    return address;
  }

  private static boolean blank(Node node) {
    return node instanceof SoftLineBreak || (node instanceof Text t && t.getLiteral().isBlank());
  }
}
