package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence with all that stands around it.
 *
 * @param number signed, not yet multiplied by what its unit is worth
 * @param measure null for a bare number
 * @param weak whether it states something only with a unit
 */
record Figure(
    int begin, int end, Numeral number, Bound bound, @Nullable Measure measure, boolean weak)
    implements Piece {
  /** So many days, told with 日. */
  static Figure days(int at, Small count, int end) {
    Numeral number =
        new Numeral(
            at,
            count.end(),
            BigDecimal.valueOf(count.value()),
            null,
            BigDecimal.ONE,
            BigDecimal.ONE,
            Bound.EXACT,
            Numeral.Form.CHINESE);
    Measure day = new Measure.Length(ChronoUnit.DAYS, BigDecimal.ONE);
    return new Figure(at, end, number, Bound.EXACT, day, false);
  }

  Figure with(Measure newMeasure, int newEnd) {
    return new Figure(begin, newEnd, number, bound, newMeasure, false);
  }

  Figure bounded(Bound newBound, int newEnd) {
    return new Figure(begin, newEnd, number, newBound, measure, weak);
  }

  Figure until(int newEnd) {
    return new Figure(begin, newEnd, number, bound, measure, weak);
  }

  Figure weak(boolean newWeak) {
    return new Figure(begin, end, number, bound, measure, newWeak);
  }

  Figure times(BigDecimal factor, int newEnd) {
    return new Figure(begin, newEnd, number.times(factor, number.end()), bound, measure, weak);
  }

  /** The figure with something added that is stated to {@code step}. */
  Figure plus(BigDecimal more, BigDecimal step) {
    return new Figure(begin, end, number.plus(more, step), bound, measure, weak);
  }

  /** The number in the unit in which such figures are kept. */
  BigDecimal worth() {
    Measure unit = measure;
    return unit == null ? number.value() : number.value().multiply(unit.factor());
  }

  Figure negated() {
    return new Figure(begin, end, number.negated(), bound, measure, weak);
  }

  /** The same figure with the unit, and maybe the scale, of a later one in its list. */
  Figure like(Figure later, boolean scaled) {
    Numeral same = scaled ? number.times(later.number.scale(), number.end()) : number;
    return new Figure(begin, end, same, bound, later.measure, false);
  }

  /** The range from this figure to a later one. */
  Figure to(Figure later) {
    boolean rising = number.value().compareTo(later.number.value()) <= 0;
    Numeral low = rising ? number : later.number;
    Numeral high = rising ? later.number : number;
    Bound said = bound == Bound.EXACT ? later.bound : bound;
    return new Figure(begin, later.end, low.withUpper(high), said, later.measure, false);
  }
}
