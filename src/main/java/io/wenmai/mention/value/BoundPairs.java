package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what bounds one figure from both sides: “不低于1亿元且不超过2亿元”, “20和30之间”. */
final class BoundPairs {
  private static final int LONGEST = 9;
  private static final String BETWEEN = "之间";

  private final Words<String> joints = WordList.shipped("bounds").wordsOf("joint");

  /** The pieces with such pairs as one. */
  List<Piece> join(Chars chars, List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Figure pair = i + 1 < pieces.size() ? pair(chars, pieces.get(i), pieces.get(i + 1)) : null;
      result.add(pair == null ? pieces.get(i) : pair);
      i += pair == null ? 0 : 1;
    }
    return result;
  }

  private @Nullable Figure pair(Chars chars, Piece first, Piece second) {
    if (!(first instanceof Figure one) || !(second instanceof Figure other)) {
      return null;
    }
    boolean rising = isLower(one.bound()) && other.bound() == Bound.UNDER;
    boolean falling = one.bound() == Bound.UNDER && isLower(other.bound());
    if (rising || falling) {
      return isJoined(chars, one.end(), other.begin()) ? joined(one, other, rising) : null;
    }
    boolean between =
        chars.has(other.end(), BETWEEN)
            && Joint.between(chars, one, other) == Joint.LIST
            && one.bound() == Bound.EXACT
            && other.bound() == Bound.EXACT;
    Figure range = between ? joined(one, other, true) : null;
    return range == null ? null : range.until(other.end() + BETWEEN.length());
  }

  private static boolean isLower(Bound bound) {
    return bound == Bound.OVER || bound == Bound.AT_LEAST;
  }

  private boolean isJoined(Chars chars, int from, int until) {
    int at = chars.pastSpace(from);
    int joint = until - from > LONGEST ? at : joints.end(chars, at);
    return chars.pastSpace(joint) == until;
  }

  private static @Nullable Figure joined(Figure one, Figure other, boolean rising) {
    Figure low = rising ? one : other;
    Figure high = rising ? other : one;
    Measure measure = other.measure() == null ? one.measure() : other.measure();
    boolean same = one.measure() == null || one.measure().equals(measure);
    if (!same || low.number().upper() != null || high.number().upper() != null) {
      return null;
    }
    BigDecimal least = low.number().value();
    BigDecimal most = high.number().value();
    return least.compareTo(most) >= 0
        ? null
        : new Figure(
            one.begin(),
            other.end(),
            low.number().withUpper(high.number()).exact(),
            Bound.EXACT,
            measure,
            false);
  }
}
