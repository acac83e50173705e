package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists and ranges such as “2022、2023年” in which only the last time is told in full. */
final class TimeLists {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MONTHS = 12;

  private TimeLists() {}

  /** The pieces with the times that a later member of a list completes. */
  static List<Piece> join(Chars chars, List<Piece> pieces) {
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
      case WEEK, QUARTER, HALF, RANGE, YEAR_TO_DATE, TRAILING, COMING -> null;
    };
  }
}
