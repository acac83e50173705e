package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads spans that end with publication, and times so long ago: “近一个月”, “三年前”. */
final class TrailingRule implements TimeRule {
  private static final BigDecimal MOST = BigDecimal.valueOf(200);
  private static final int MONTHS_OF_YEAR = 12;
  private static final Set<ChronoUnit> UNITS =
      Set.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.WEEKS, ChronoUnit.DAYS);
  private static final String CLOSING = "来里内间中";

  private final FigureReader figures;
  private final Words<String> trailing = WordList.shipped("times").wordsOf("trailing");

  TrailingRule(FigureReader figures) {
    this.figures = figures;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    int begin = chars.pastSpace(trailing.end(chars, at));
    if (begin == at && !Digits.begins(chars.at(at)) && !chars.digit(at)) {
      return null;
    }
    Figure figure = figures.length(scene, begin);
    return figure == null || !isSpan(figure)
        ? null
        : begin == at ? ago(scene, figure) : span(scene, at, figure);
  }

  private static boolean isSpan(Figure figure) {
    return UNITS.contains(unit(figure))
        && figure.bound() == Bound.EXACT
        && figure.number().upper() == null
        && figure.number().value().signum() > 0
        && figure.number().value().compareTo(MOST) <= 0;
  }

  private static Piece span(Scene scene, int at, Figure figure) {
    Chars chars = scene.chars();
    LocalDate last = scene.context().day();
    int end = chars.has(figure.end(), "以来") ? figure.end() + 2 : figure.end();
    end = end == figure.end() && chars.isOneOf(end, CLOSING) ? end + 1 : end;
    return new Moment(at, end, Period.trailing(before(last, figure), last));
  }

  private static @Nullable Piece ago(Scene scene, Figure figure) {
    int end = agoEnd(scene.chars(), figure.end());
    LocalDate day = before(scene.context().day(), figure);
    return end < 0 ? null : new Moment(figure.begin(), end, period(day, unit(figure)));
  }

  /** The end of 前 or 以前 behind a length of time, or -1. */
  private static int agoEnd(Chars chars, int at) {
    if (chars.has(at, "以前") || chars.has(at, "之前")) {
      return at + 2;
    }
    boolean first = Digits.begins(chars.at(at + 1)) || chars.digit(at + 1);
    return chars.at(at) == '前' && !first ? at + 1 : -1;
  }

  private static Period period(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case YEARS -> Period.year(day.getYear());
      case MONTHS -> Period.month(YearMonth.from(day));
      case WEEKS -> Period.week(day);
      default -> Period.day(day);
    };
  }

  private static ChronoUnit unit(Figure figure) {
    return figure.measure() instanceof Measure.Length length ? length.unit() : ChronoUnit.FOREVER;
  }

  private static LocalDate before(LocalDate day, Figure figure) {
    ChronoUnit unit = unit(figure);
    double count = figure.worth().doubleValue();
    if (count == Math.rint(count)) {
      return day.minus((long) count, unit);
    }
    return unit == ChronoUnit.YEARS
        ? day.minusMonths(Math.round(count * MONTHS_OF_YEAR))
        : day.minusDays(Math.round(count * unit.getDuration().toDays()));
  }
}
