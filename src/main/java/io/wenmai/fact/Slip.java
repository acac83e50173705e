package io.wenmai.fact;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody may have got wrong where two figures differ. */
public enum Slip {
  CURRENCY("only the currency differs", null),
  PERCENT_POINTS("percent against percentage points", null),
  SIGN("only the sign differs", new BigDecimal("-1")),
  TENFOLD("ten times the other", BigDecimal.TEN),
  HUNDREDFOLD("a hundred times the other", new BigDecimal("1E2")),
  THOUSANDFOLD("a thousand times the other", new BigDecimal("1E3")),
  WAN("ten thousand times the other: 万 lost or added", new BigDecimal("1E4")),
  YI("a hundred million times the other: 亿 lost or added", new BigDecimal("1E8"));

  private final String words;
  private final @Nullable BigDecimal factor;

  Slip(String words, @Nullable BigDecimal factor) {
    this.words = words;
    this.factor = factor;
  }

  /** What it is, for people. */
  public String words() {
    return words;
  }

  /** The keyword of the ontology. */
  public String keyword() {
    return "slip_" + name().toLowerCase(Locale.ROOT);
  }

  /** The slip that would explain two numbers of one unit, null for none. */
  static @Nullable Slip between(Interval one, Interval other) {
    for (Slip slip : values()) {
      BigDecimal factor = slip.factor;
      if (factor != null && (meets(one.times(factor), other) || meets(other.times(factor), one))) {
        return slip;
      }
    }
    return null;
  }

  /** Whether they agree closely enough for a slip to be likely. */
  private static boolean meets(Interval one, Interval other) {
    return !one.open() && !other.open() && one.meets(other) && sharp(one) && sharp(other);
  }

  /** Whether at least two digits are known. */
  private static boolean sharp(Interval interval) {
    BigDecimal size = interval.least().abs().max(interval.greatest().abs());
    return interval.width().multiply(BigDecimal.TEN).compareTo(size) <= 0;
  }
}
