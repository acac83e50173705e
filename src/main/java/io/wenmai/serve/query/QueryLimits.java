package io.wenmai.serve.query;

import java.time.Duration;

/**
 * What a client's query may take.
 *
 * @param time how long it may run
 * @param rows the most rows or triples that it may answer
 * @param length the longest query, in UTF-16 units
 * @param atOnce how many may run at a time
 * @param patience how long one more waits for its turn
 */
public record QueryLimits(Duration time, int rows, int length, int atOnce, Duration patience) {
  /** Of all cells of an answer together: their characters, and some for each cell. */
  static final long MOST_CHARACTERS = 1L << 26;

  public QueryLimits {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("timeout " + time + ": give a second or more");
    }
    if (rows < 1 || length < 1 || atOnce < 1 || patience.isNegative()) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
