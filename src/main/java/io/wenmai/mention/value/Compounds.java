package io.wenmai.mention.value;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins what is told in two units: “两年三个月”, “一小时三十分”, “两美元又三美分”. */
final class Compounds {
  /** How many of the next smaller unit a unit of time has. */
  private static final Map<ChronoUnit, Integer> PARTS =
      Map.of(
          ChronoUnit.YEARS, 12,
          ChronoUnit.WEEKS, 7,
          ChronoUnit.DAYS, 24,
          ChronoUnit.HOURS, 60,
          ChronoUnit.MINUTES, 60);

  private static final Map<ChronoUnit, ChronoUnit> SMALLER =
      Map.of(
          ChronoUnit.YEARS, ChronoUnit.MONTHS,
          ChronoUnit.WEEKS, ChronoUnit.DAYS,
          ChronoUnit.DAYS, ChronoUnit.HOURS,
          ChronoUnit.HOURS, ChronoUnit.MINUTES,
          ChronoUnit.MINUTES, ChronoUnit.SECONDS);

  private Compounds() {}

  static List<Piece> join(Chars chars, List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
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
      case Measure.Unit other -> null;
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
    ChronoUnit small = SMALLER.get(length.unit());
    Integer parts = PARTS.get(length.unit());
    boolean minutes =
        small == ChronoUnit.MINUTES
            && part.measure() instanceof Measure.Unit unit
            && unit.word().equals("分");
    boolean fits = part.measure() instanceof Measure.Length other && other.unit() == small;
    if (small == null
        || parts == null
        || !(fits || minutes)
        || !part.number().isBetween(1, parts)) {
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

  private static Figure whole(Figure first, Figure part, BigDecimal factor, Measure unit) {
    BigDecimal more = part.number().value().multiply(factor);
    return first.plus(more, factor).with(unit, part.end());
  }
}
