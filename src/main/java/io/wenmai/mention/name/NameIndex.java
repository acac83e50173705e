package io.wenmai.mention.name;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names by their units, to find the longest one at a place of a text. */
final class NameIndex {
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private final Known[] known = new Known[1];
  }

  private final Node root = new Node();

  NameIndex(Map<String, Known> names) {
    names.forEach(this::add);
  }

  private void add(String name, Known known) {
    Node node = root;
    for (int i = 0; i < name.length(); i++) {
      node = node.next.computeIfAbsent(name.charAt(i), c -> new Node());
    }
    node.known[0] = known;
  }

  /** The longest name that begins at {@code begin} and ends where names may end. */
  @Nullable Occurrence longest(Line line, int begin) {
    Occurrence best = null;
    Node node = root.next.get(line.at(begin));
    for (int end = begin + 1; node != null && end <= line.length(); end++) {
      Known known = node.known[0];
      if (known != null && Boundary.fits(line, begin, end)) {
        best = new Occurrence(begin, end, known);
      }
      node = node.next.get(line.at(end));
    }
    return best;
  }
}
