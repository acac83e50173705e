package io.wenmai.mention.value;

import io.wenmai.mention.Mention;
import io.wenmai.text.Span;
import org.jspecify.annotations.Nullable;

/** What stands at a place of a sentence; offsets count units of the sentence. */
sealed interface Piece permits Figure, Moment, Hours, Piece.Fixed, Piece.Gap {
  int begin();

  int end();

  /** A mention that needs nothing from its neighbours. */
  record Fixed(int begin, int end, Maker maker) implements Piece {}

  /** A stretch that states nothing, such as a code. */
  record Gap(int begin, int end) implements Piece {}

  /** Makes a mention of a span and its text. */
  interface Maker {
    Mention make(Span span, String text);
  }

  /** The longer of two pieces, the first one where they are equally long. */
  static @Nullable Piece longer(@Nullable Piece first, @Nullable Piece second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return second.end() > first.end() ? second : first;
  }
}
