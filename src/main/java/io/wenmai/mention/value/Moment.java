package io.wenmai.mention.value;

import io.wenmai.mention.DayTime;
import io.wenmai.mention.Time;
import io.wenmai.text.Span;
import org.jspecify.annotations.Nullable;

/** A time in a sentence: a period, its time of day, and on which side of it the time lies. */
record Moment(int begin, int end, Period period, @Nullable DayTime clock, Time.@Nullable Side side)
    implements Piece {

  Moment(int begin, int end, Period period) {
    this(begin, end, period, null, null);
  }

  Time mention(Span span, String text) {
    return new Time(
        span,
        text,
        period.grain(),
        period.iso(),
        period.begin(),
        period.end(),
        period.fiscal(),
        clock,
        side);
  }

  Moment until(int newEnd) {
    return new Moment(begin, newEnd, period, clock, side);
  }

  Moment from(int newBegin) {
    return new Moment(newBegin, end, period, clock, side);
  }

  Moment at(DayTime newClock, int newEnd) {
    return new Moment(begin, newEnd, period, newClock, side);
  }

  Moment on(Time.Side newSide, int newEnd) {
    return new Moment(begin, newEnd, period, clock, newSide);
  }
}
