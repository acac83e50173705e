package io.wenmai.mention.value;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads months with the days in them: “9月”, “1-11月”, “3月中旬”, “2月12日”. */
final class MonthRule implements TimeRule {
  private static final int MONTHS = 12;

  private final MonthDays days;
  private final Words<?> guards;

  MonthRule(DayTail tail, Words<?> guards) {
    this.days = new MonthDays(tail, guards);
    this.guards = guards;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    return read(scene, at, at, null);
  }

  /** A month of a year, or of the one that its surroundings say, where {@code year} is null. */
  @Nullable Moment read(Scene scene, int begin, int at, @Nullable Integer year) {
    Chars chars = scene.chars();
    Small first = Small.read(chars, at, MONTHS);
    if (first == null) {
      return null;
    }
    int second = Small.pastRange(chars, first.end());
    Small last = second == first.end() ? null : Small.read(chars, second, MONTHS);
    int mark = chars.pastSpace(last == null ? first.end() : last.end());
    if (chars.at(mark) != '月' || guards.end(chars, mark) > mark + 1) {
      return null;
    }
    int end = chars.at(mark + 1) == '份' ? mark + 2 : mark + 1;
    YearMonth month =
        YearMonth.of(year == null ? year(scene, at, first.value()) : year, first.value());
    return last == null ? within(scene, begin, end, month) : range(begin, end, month, last.value());
  }

  private static Moment range(int begin, int end, YearMonth first, int last) {
    int years = last < first.getMonthValue() ? 1 : 0;
    YearMonth month = YearMonth.of(first.getYear() + years, last);
    return new Moment(begin, end, Period.month(first).to(Period.month(month)));
  }

  private static int year(Scene scene, int at, int month) {
    Moment neighbour = scene.neighbour(at);
    if (neighbour == null) {
      return scene.nearest(at).year(year -> LocalDate.of(year, month, 1));
    }
    LocalDate day = neighbour.period().begin();
    return day.getMonthValue() > month ? day.getYear() + 1 : day.getYear();
  }

  /** What a month says of its days. */
  Moment within(Scene scene, int begin, int end, YearMonth month) {
    return days.within(scene, begin, end, month);
  }
}
