package io.wenmai.article;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Steps through a tree in document order. */
final class Tree {
  private Tree() {}

  /** The node that follows, its first child included; null at the end of the root. */
  static @Nullable Node next(Node node, Node root) {
    Node child = node.getFirstChild();
    return child != null ? child : after(node, root);
  }

  /** The node that follows all that is below this one; null at the end of the root. */
  static @Nullable Node after(Node node, Node root) {
    for (Node here = node; here != null && !here.equals(root); here = here.getParent()) {
      if (here.getNext() != null) {
        return here.getNext();
      }
    }
    return null;
  }
}
