package io.wenmai.mention.value;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins what is told in two units: “两年三个月”, “一小时三十分”, “两美元又三美分”. */
final class Compounds {
  private static final int MONTHS = 12;

  /** What one of a smaller unit is worth in the greater one before it. */
  private static final Map<String, BigDecimal> PIECES =
      Map.of(
          "斤 两", new BigDecimal("0.1"),
          "公斤 克", new BigDecimal("0.001"),
          "千克 克", new BigDecimal("0.001"),
          "米 厘米", new BigDecimal("0.01"),
          "公里 米", new BigDecimal("0.001"),
          "英尺 英寸", new BigDecimal("0.0833333333333333"));

  private Compounds() {}

  static List<Piece> join(Chars chars, List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      dropZero(chars, result, piece);
      Figure whole =
          !result.isEmpty()
                  && result.getLast() instanceof Figure first
                  && piece instanceof Figure part
              ? joined(chars, first, part)
              : null;
      if (whole == null) {
        result.add(piece);
      } else {
        result.set(result.size() - 1, whole);
      }
    }
    return result;
  }

  /** The 零 of “一小时零五分钟” joins two figures and is none. */
  private static void dropZero(Chars chars, List<Piece> result, Piece next) {
    int last = result.size() - 1;
    boolean zero =
        last > 0
            && result.get(last) instanceof Figure figure
            && figure.weak()
            && figure.end() == figure.begin() + 1
            && chars.at(figure.begin()) == '零'
            && figure.end() == next.begin()
            && result.get(last - 1).end() == figure.begin();
    if (zero) {
      result.remove(last);
    }
  }

  private static @Nullable Figure joined(Chars chars, Figure first, Figure part) {
    boolean adjacent =
        first.end() == part.begin()
            || (first.end() + 1 == part.begin() && chars.isOneOf(first.end(), "又零"));
    if (!adjacent || first.number().upper() != null || part.number().upper() != null) {
      return null;
    }
    Measure unit = first.measure();
    return switch (unit) {
      case Measure.Currency money -> sum(first, money, part);
      case Measure.Length length -> length(first, length, part);
      case Measure.Percentage percentage -> null;
      case Measure.Unit other -> units(first, other, part);
      case null -> null;
    };
  }

  private static @Nullable Figure sum(Figure first, Measure.Currency money, Figure part) {
    return part.measure() instanceof Measure.Currency cents
            && cents.currency().equals(money.currency())
            && cents.factor().compareTo(money.factor()) < 0
        ? whole(first, part, cents.factor(), money)
        : null;
  }

  private static @Nullable Figure length(Figure first, Measure.Length length, Figure part) {
    ChronoUnit small = smaller(length.unit(), part);
    Long parts = small == null ? null : parts(length.unit(), small);
    boolean minutes =
        small == ChronoUnit.MINUTES
            && part.measure() instanceof Measure.Unit unit
            && unit.word().equals("分");
    boolean fits = part.measure() instanceof Measure.Length other && other.unit() == small;
    if (small == null
        || parts == null
        || !(fits || minutes)
        || part.number().value().signum() <= 0
        || part.number().value().compareTo(BigDecimal.valueOf(parts)) > 0) {
      return null;
    }
    BigDecimal count = first.worth().multiply(BigDecimal.valueOf(parts));
    BigDecimal more = fits ? part.worth() : part.number().value();
    Numeral number = part.number().from(first.begin());
    Numeral sum = number.plus(count.add(more).subtract(number.value()), BigDecimal.ONE);
    return new Figure(
        first.begin(),
        part.end(),
        sum,
        first.bound(),
        new Measure.Length(small, BigDecimal.ONE),
        false);
  }

  /** The unit of the part where it is a smaller one, and minutes where it is told in 分. */
  private static @Nullable ChronoUnit smaller(ChronoUnit unit, Figure part) {
    if (!(part.measure() instanceof Measure.Length other)) {
      return unit == ChronoUnit.HOURS ? ChronoUnit.MINUTES : null;
    }
    boolean exact = unit.compareTo(ChronoUnit.WEEKS) <= 0;
    boolean fits =
        exact
            ? other.unit().compareTo(unit) < 0 && other.unit().compareTo(ChronoUnit.SECONDS) >= 0
            : unit == ChronoUnit.YEARS && other.unit() == ChronoUnit.MONTHS;
    return fits ? other.unit() : null;
  }

  private static long parts(ChronoUnit unit, ChronoUnit small) {
    return unit == ChronoUnit.YEARS ? MONTHS : unit.getDuration().dividedBy(small.getDuration());
  }

  /** “3斤5两”, “5英尺3英寸”, and “3分20秒”. */
  private static @Nullable Figure units(Figure first, Measure.Unit unit, Figure part) {
    if (unit.word().equals("分")
        && part.measure() instanceof Measure.Length seconds
        && seconds.unit() == ChronoUnit.SECONDS
        && first.end() == part.begin()) {
      return length(first, new Measure.Length(ChronoUnit.MINUTES, BigDecimal.ONE), part);
    }
    BigDecimal worth =
        part.measure() instanceof Measure.Unit small
            ? PIECES.get(unit.word() + " " + small.word())
            : null;
    return worth == null || first.end() != part.begin() ? null : whole(first, part, worth, unit);
  }

  private static Figure whole(Figure first, Figure part, BigDecimal factor, Measure unit) {
    BigDecimal more = part.number().value().multiply(factor);
    return first.plus(more, factor).with(unit, part.end());
  }
}
