package io.wenmai.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong with one entity file. */
final class Problems {
  private final String file;
  private final List<String> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  Place place(Node node) {
    return place(node.getStartMark());
  }

  void add(Node at, String message) {
    add(place(at), message);
  }

  void add(@Nullable Mark at, String message) {
    add(place(at), message);
  }

  void add(Place at, String message) {
    found.add(at + ": " + message);
  }

  List<String> found() {
    return List.copyOf(found);
  }

  private Place place(@Nullable Mark mark) {
    return mark == null
        ? new Place(file, 1, 1)
        : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
