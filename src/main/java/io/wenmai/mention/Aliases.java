package io.wenmai.mention;

import java.util.List;
import java.util.function.BiConsumer;

/** Finds further forms of names that are known in a line. */
interface Aliases {
  /**
   * Looks at a line.
   *
   * @param names the names known so far, in order
   * @param found takes a further form in folded text, and what it names
   */
  void look(Line line, List<Occurrence> names, BiConsumer<String, Known> found);

  /** The name that ends at {@code end}, null where none does. */
  static @org.jspecify.annotations.Nullable Occurrence endingAt(List<Occurrence> names, int end) {
    for (Occurrence name : names) {
      if (name.end() == end) {
        return name;
      }
    }
    return null;
  }
}
