package io.wenmai.fact;

import java.util.Arrays;

/**
 * A short summary of a text by which near-copies are found: MinHash with one permutation (Li, Owen,
 * Zhang 2012), empty places filled from their right neighbour (Shrivastava, Li 2014).
 */
final class Sketch {
  /** How many places it has, and how many of them make a band. */
  static final int SIZE = 64;

  private static final int SHINGLE = 5;
  private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SIZE);

  private final long[] least = new long[SIZE];

  private Sketch() {
    Arrays.fill(least, Long.MAX_VALUE);
  }

  static Sketch of(String text) {
    Sketch sketch = new Sketch();
    Shingles.each(
        Shingles.letters(text),
        SHINGLE,
        hash -> {
          int place = (int) (hash >>> SHIFT);
          sketch.least[place] = Math.min(sketch.least[place], hash & Long.MAX_VALUE);
        });
    sketch.fill();
    return sketch;
  }

  private void fill() {
    long[] own = least.clone();
    for (int i = 0; i < SIZE; i++) {
      for (int far = 1; far < SIZE && least[i] == Long.MAX_VALUE; far++) {
        long next = own[(i + far) % SIZE];
        least[i] = next == Long.MAX_VALUE ? next : Shingles.mix(next + far) & Long.MAX_VALUE;
      }
    }
  }

  /** A hash of the places from {@code first} on. */
  long band(int first, int places) {
    long hash = first;
    for (int i = first; i < first + places; i++) {
      hash = Shingles.mix(hash ^ least[i]);
    }
    return hash;
  }

  /** About how much of the two texts is common, 0 to 1. */
  double similarity(Sketch other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += least[i] == other.least[i] ? 1 : 0;
    }
    return same / (double) SIZE;
  }
}
