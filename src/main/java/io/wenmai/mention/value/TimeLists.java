package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranges of times, and lists such as “2022、2023年” in which only the last one is told in full. */
final class TimeLists {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MONTHS = 12;

  private TimeLists() {}

  static List<Piece> join(Chars chars, List<Piece> pieces) {
    return ranges(chars, completed(chars, pieces));
  }

  private static List<Piece> completed(Chars chars, List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces);
    for (int i = pieces.size() - 2; i >= 0; i--) {
      if (result.get(i) instanceof Figure figure
          && figure.measure() == null
          && result.get(i + 1) instanceof Moment later
          && Joint.between(chars, figure, later) != Joint.NONE) {
        Period period = like(chars, figure, later);
        result.set(i, period == null ? figure : new Moment(figure.begin(), figure.end(), period));
      }
    }
    return result;
  }

  private static @Nullable Period like(Chars chars, Figure figure, Moment later) {
    boolean inFigures = chars.digit(later.begin()) && figure.bound() == Bound.EXACT;
    int number = figure.number().value().intValue();
    Period period = later.period();
    return switch (period.grain()) {
      case YEAR -> {
        boolean year = inFigures && figure.number().isBetween(FIRST_YEAR, LAST_YEAR);
        Period whole = year ? Period.year(number) : null;
        yield whole != null && period.fiscal() ? whole.asFiscal() : whole;
      }
      case MONTH ->
          inFigures && figure.number().isBetween(1, MONTHS)
              ? Period.month(YearMonth.of(period.begin().getYear(), number))
              : null;
      case DAY ->
          inFigures && figure.number().isBetween(1, period.begin().lengthOfMonth())
              ? Period.day(period.begin().withDayOfMonth(number))
              : null;
      case WEEK, QUARTER, HALF, RANGE, YEAR_TO_DATE, TRAILING -> null;
    };
  }

  private static List<Piece> ranges(Chars chars, List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Moment range = i + 1 < pieces.size() ? range(chars, pieces.get(i), pieces.get(i + 1)) : null;
      result.add(range == null ? pieces.get(i) : range);
      i += range == null ? 0 : 1;
    }
    return result;
  }

  private static @Nullable Moment range(Chars chars, Piece first, Piece second) {
    return first instanceof Moment from
            && second instanceof Moment to
            && Joint.between(chars, from, to) == Joint.RANGE
            && isSpan(from.period(), to.period())
        ? new Moment(from.begin(), to.end(), from.period().to(to.period()))
        : null;
  }

  private static boolean isSpan(Period from, Period to) {
    return from.begin().isBefore(to.begin())
        && from.fiscal() == to.fiscal()
        && !isOpen(from)
        && !isOpen(to);
  }

  private static boolean isOpen(Period period) {
    return switch (period.grain()) {
      case RANGE, YEAR_TO_DATE, TRAILING -> true;
      case DAY, WEEK, MONTH, QUARTER, HALF, YEAR -> false;
    };
  }
}
