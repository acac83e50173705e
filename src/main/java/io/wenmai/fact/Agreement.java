package io.wenmai.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How two answers to one question relate.
 *
 * @param slip what may have gone wrong where they conflict, null for nothing known
 */
record Agreement(Kind kind, @Nullable Slip slip) {
  /** How they relate. */
  enum Kind {
    /** The same answer. */
    EXACT,
    /** The same within rounding, a bound, or a coarser date. */
    COMPATIBLE,
    /** The one allows the other, but says too little to agree. */
    APART,
    /** Not both can be right. */
    CONFLICT
  }

  private static final Agreement EXACT = new Agreement(Kind.EXACT, null);
  private static final Agreement COMPATIBLE = new Agreement(Kind.COMPATIBLE, null);
  private static final Agreement APART = new Agreement(Kind.APART, null);
  private static final Agreement CONFLICT = new Agreement(Kind.CONFLICT, null);

  boolean agrees() {
    return kind == Kind.EXACT || kind == Kind.COMPATIBLE;
  }

  boolean conflicts() {
    return kind == Kind.CONFLICT;
  }

  static Agreement of(Facet.Figure one, Facet.Figure other) {
    Interval a = one.interval();
    Interval b = other.interval();
    boolean close = a.meets(b) || a.cutFrom(b) || b.cutFrom(a);
    if (one.unit() != null && other.unit() != null && !one.unit().equals(other.unit())) {
      return close ? differentUnits(one.unit(), other.unit()) : APART;
    }
    if (close) {
      return a.equals(b) ? EXACT : COMPATIBLE;
    }
    boolean vague = (a.open() && b.open()) || a.allows(b);
    return vague || !Objects.equals(one.unit(), other.unit())
        ? APART
        : new Agreement(Kind.CONFLICT, Slip.between(a, b));
  }

  private static Agreement differentUnits(String one, String other) {
    if (isPercent(one) && isPercent(other)) {
      return new Agreement(Kind.CONFLICT, Slip.PERCENT_POINTS);
    }
    return isCurrency(one) && isCurrency(other)
        ? new Agreement(Kind.CONFLICT, Slip.CURRENCY)
        : APART;
  }

  private static boolean isPercent(String unit) {
    return unit.equals("%") || unit.equals("pp");
  }

  private static boolean isCurrency(String unit) {
    return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  static Agreement of(Facet.Days one, Facet.Days other, int horizon) {
    if (one.same(other)) {
      return EXACT;
    }
    if (one.overlaps(other)) {
      return COMPATIBLE;
    }
    return one.apart(other) <= horizon ? CONFLICT : APART;
  }

  static Agreement of(boolean same) {
    return same ? EXACT : CONFLICT;
  }
}
