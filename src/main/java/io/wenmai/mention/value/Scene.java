package io.wenmai.mention.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence while it is read.
 *
 * @param context what its values are read against
 * @param pieces what was read so far, from left to right
 * @param future where words such as 将 and 预计 turn it to the future; its length where none does
 */
record Scene(Chars chars, ValueContext context, List<Piece> pieces, int future) {
  /** The end of what was read so far, -1 for nothing. */
  int read() {
    return pieces.isEmpty() ? -1 : pieces.getLast().end();
  }

  /** The time before a position, when nothing but a list sign or 至 parts it from there. */
  @Nullable Moment neighbour(int at) {
    return !pieces.isEmpty()
            && pieces.getLast() instanceof Moment moment
            && Joint.between(chars, moment.end(), at) != Joint.NONE
        ? moment
        : null;
  }

  /** Whether a stretch is the whole sentence, which then leaves less to doubt. */
  boolean isAll(int begin, int end) {
    return begin == 0 && end == chars.length();
  }

  /** How years that are not said are found at a position. */
  Nearest nearest(int at) {
    boolean ahead = future < at;
    return new Nearest(context.day(), ahead, ahead && FutureCues.scheduled(chars, at));
  }
}
