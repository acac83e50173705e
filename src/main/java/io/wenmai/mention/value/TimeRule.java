package io.wenmai.mention.value;

import org.jspecify.annotations.Nullable;

/** Reads one way of telling a time. */
interface TimeRule {
  /** The time, or the gap that looks like one, at a position; null where none stands. */
  @Nullable Piece read(Scene scene, int at);
}
