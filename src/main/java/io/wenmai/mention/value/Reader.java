package io.wenmai.mention.value;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one kind of piece. */
interface Reader {
  /** The units with which its pieces begin. */
  Set<Character> starts();

  /** The piece that begins at a position, null where none does. */
  @Nullable Piece read(Scene scene, int at);

  /** The units of a string as a set. */
  static Set<Character> units(String units) {
    return units.chars().mapToObj(c -> (char) c).collect(java.util.stream.Collectors.toSet());
  }
}
