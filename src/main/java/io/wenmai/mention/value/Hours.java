package io.wenmai.mention.value;

import io.wenmai.mention.DayTime;

/** A time of day in a sentence, with no day. */
record Hours(int begin, int end, DayTime time) implements Piece {
  Hours from(int newBegin) {
    return new Hours(newBegin, end, time);
  }
}
