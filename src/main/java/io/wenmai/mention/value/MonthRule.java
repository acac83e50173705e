package io.wenmai.mention.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads months with the days in them: “9月”, “1-11月”, “3月中旬”, “2月12日”. */
final class MonthRule implements TimeRule {
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final Words<int[]> PARTS =
      new Words<>(
          Map.of(
              "初", new int[] {1, 10},
              "上旬", new int[] {1, 10},
              "中", new int[] {11, 20},
              "中旬", new int[] {11, 20},
              "下旬", new int[] {21, DAYS},
              "底", new int[] {21, DAYS},
              "末", new int[] {21, DAYS}));

  private final DayTail tail;
  private final Words<?> guards;

  MonthRule(DayTail tail, Words<?> guards) {
    this.tail = tail;
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
    return last == null ? within(chars, begin, end, month) : range(begin, end, month, last.value());
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
  Moment within(Chars chars, int begin, int end, YearMonth month) {
    Moment day = days(chars, begin, chars.pastSpace(end), month);
    if (day != null) {
      return day;
    }
    var part = PARTS.longest(chars, end);
    return part == null || guards.end(chars, end) > part.end() || isNoPart(chars, end, part.end())
        ? new Moment(begin, end, Period.month(month))
        : new Moment(begin, part.end(), Period.month(month, part.value()[0], part.value()[1]));
  }

  /** Whether a 中 behind a month opens the next word, as in “9月中国…”. */
  private static boolean isNoPart(Chars chars, int at, int end) {
    return chars.at(at) == '中' && end == at + 1 && Character.isIdeographic(chars.at(end));
  }

  private @Nullable Moment days(Chars chars, int begin, int at, YearMonth month) {
    Small first = Small.read(chars, at, month.lengthOfMonth());
    if (first == null) {
      return null;
    }
    int second = Small.pastRange(chars, first.end());
    Small last = second == first.end() ? null : Small.read(chars, second, month.lengthOfMonth());
    int mark = chars.pastSpace(last == null ? first.end() : last.end());
    if (!chars.isOneOf(mark, "日号")) {
      return null;
    }
    Period from = Period.day(month.atDay(first.value()));
    return last == null
        ? new Moment(begin, tail.end(chars, mark + 1), from)
        : new Moment(begin, mark + 1, from.to(Period.day(month.atDay(last.value()))));
  }
}
