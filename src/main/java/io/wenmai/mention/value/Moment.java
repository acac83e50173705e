package io.wenmai.mention.value;

/** A time in a sentence. */
record Moment(int begin, int end, Period period) implements Piece {
  Moment until(int newEnd) {
    return new Moment(begin, newEnd, period);
  }

  Moment from(int newBegin) {
    return new Moment(newBegin, end, period);
  }
}
