package io.wenmai.fact;

import java.util.function.LongConsumer;

/** Stretches of so many letters of a text, as hashes; only letters and digits count. */
final class Shingles {
  /** A multiplier of which the powers spread well over 64 bits (the golden ratio, odd). */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /** Letters and digits of a text, in lower case. */
  static int[] letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .toArray();
  }

  /** Hands on a hash of each stretch, in order: a rolling hash, linear in the text. */
  static void each(int[] letters, int length, LongConsumer hashes) {
    long power = 1;
    long hash = 0;
    for (int i = 0; i < letters.length; i++) {
      hash = hash * BASE + letters[i] + 1;
      if (i < length) {
        power *= BASE;
      } else {
        hash -= power * (letters[i - length] + 1);
      }
      if (i >= length - 1) {
        hashes.accept(mix(hash));
      }
    }
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit depends on every other. */
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
