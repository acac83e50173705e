package io.wenmai.mention.name;

import java.util.function.BiConsumer;

/** Finds further names by those that are known in a line. */
interface Aliases {
  /**
   * Looks at a line.
   *
   * @param found takes a further name in folded text, and what it names
   */
  void look(Marked marked, BiConsumer<String, Known> found);
}
