package io.wenmai.mention.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line with the names found in it so far. */
final class Marked {
  private final Line line;
  private final List<Occurrence> names;
  private final int[] nameAt;

  /** Names in order, none overlapping. */
  Marked(Line line, List<Occurrence> names) {
    this.line = line;
    this.names = List.copyOf(names);
    this.nameAt = new int[line.length()];
    for (int i = 0; i < names.size(); i++) {
      for (int at = names.get(i).begin(); at < names.get(i).end(); at++) {
        nameAt[at] = i + 1;
      }
    }
  }

  Line line() {
    return line;
  }

  List<Occurrence> names() {
    return names;
  }

  /** The name over a unit, null where there is none. */
  @Nullable Occurrence at(int unit) {
    return unit >= 0 && unit < nameAt.length && nameAt[unit] > 0
        ? names.get(nameAt[unit] - 1)
        : null;
  }

  /** The name that ends at {@code end}, null where none does. */
  @Nullable Occurrence endingAt(int end) {
    Occurrence name = at(end - 1);
    return name != null && name.end() == end ? name : null;
  }

  /** The name that begins at {@code begin}, null where none does. */
  @Nullable Occurrence startingAt(int begin) {
    Occurrence name = at(begin);
    return name != null && name.begin() == begin ? name : null;
  }
}
