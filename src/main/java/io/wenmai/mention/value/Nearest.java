package io.wenmai.mention.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds the year that a writer left out: the last one in which the time had begun or was at most
 * sixty days ahead; after words such as 将 and 预计, the one that brings it nearest; right behind 将于,
 * the first that has it not long past.
 *
 * @param day the day of publication
 * @param future whether such words came before
 * @param scheduled whether 将于 or the like stands right before
 */
record Nearest(LocalDate day, boolean future, boolean scheduled) {
  private static final int DAYS_AHEAD = 60;

  /** The year, given when the time begins in each year. */
  int year(IntFunction<LocalDate> beginIn) {
    IntStream years = IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1);
    if (scheduled) {
      return years.filter(year -> ahead(beginIn.apply(year)) >= -DAYS_AHEAD).min().orElseThrow();
    }
    return future
        ? years
            .boxed()
            .min(Comparator.comparingLong(year -> Math.abs(ahead(beginIn.apply(year)))))
            .orElseThrow()
        : years.filter(year -> ahead(beginIn.apply(year)) <= DAYS_AHEAD).max().orElseThrow();
  }

  private long ahead(LocalDate begin) {
    return ChronoUnit.DAYS.between(day, begin);
  }
}
