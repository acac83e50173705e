package io.wenmai.mention.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind a month: its days, weeks and parts. */
final class MonthDays {
  private static final int DAYS = 31;
  private static final int MOST_WEEKS = 5;

  /** The first week of a month is the one that most of belongs to it. */
  private static final int IN_FIRST_WEEK = 4;

  private static final Set<String> WEEKS = Set.of("周", "星期", "礼拜");
  private static final String WEEKDAYS = "一二三四五六日天";
  private static final Words<int[]> PARTS =
      new Words<>(
          Map.ofEntries(
              Map.entry("初", new int[] {1, 10}),
              Map.entry("头", new int[] {1, 10}),
              Map.entry("上旬", new int[] {1, 10}),
              Map.entry("中", new int[] {11, 20}),
              Map.entry("中旬", new int[] {11, 20}),
              Map.entry("下旬", new int[] {21, DAYS}),
              Map.entry("底", new int[] {21, DAYS}),
              Map.entry("尾", new int[] {21, DAYS}),
              Map.entry("末", new int[] {21, DAYS})));

  private final DayTail tail;
  private final Words<?> guards;

  MonthDays(DayTail tail, Words<?> guards) {
    this.tail = tail;
    this.guards = guards;
  }

  /** What a month says of its days. */
  Moment within(Scene scene, int begin, int end, YearMonth month) {
    Chars chars = scene.chars();
    Moment inside = days(scene, begin, chars.pastSpace(end), month);
    inside = inside == null ? week(chars, begin, end, month) : inside;
    if (inside != null) {
      return inside;
    }
    var part = PARTS.longest(chars, end);
    return part == null || guards.end(chars, end) > part.end() || isNoPart(chars, end, part.end())
        ? new Moment(begin, end, Period.month(month))
        : new Moment(begin, part.end(), Period.month(month, part.value()[0], part.value()[1]));
  }

  /** Whether a 中 behind a month opens the next word, as in “9月中国…”. */
  private static boolean isNoPart(Chars chars, int at, int end) {
    return chars.isOneOf(at, "中头尾") && end == at + 1 && Character.isIdeographic(chars.at(end));
  }

  private @Nullable Moment days(Scene scene, int begin, int at, YearMonth month) {
    Chars chars = scene.chars();
    Small first = Small.read(chars, at, month.lengthOfMonth());
    if (first == null) {
      return null;
    }
    Period from = Period.day(month.atDay(first.value()));
    int mark = chars.pastSpace(first.end());
    int behind = chars.isOneOf(mark, "日号") ? mark + 1 : first.end();
    int second = Small.pastRange(chars, behind);
    Small last = second == behind ? null : Small.read(chars, second, month.lengthOfMonth());
    if (last != null
        && last.value() > first.value()
        && chars.isOneOf(chars.pastSpace(last.end()), "日号")) {
      Period to = Period.day(month.atDay(last.value()));
      return new Moment(begin, chars.pastSpace(last.end()) + 1, from.to(to));
    }
    return behind > first.end()
        ? tail.moment(chars, begin, behind, from)
        : bare(scene, begin, last == null ? first : last, from, month);
  }

  /** “八月十五”: Chinese days may stand without 日. */
  private @Nullable Moment bare(Scene scene, int begin, Small last, Period from, YearMonth month) {
    Chars chars = scene.chars();
    if (chars.digit(last.end() - 1) || chars.digit(begin)) {
      return null;
    }
    Period to = Period.day(month.atDay(last.value()));
    Period period = to.begin().equals(from.begin()) ? from : from.to(to);
    Moment moment = tail.moment(chars, begin, last.end(), period);
    boolean stands = moment.clock() != null || scene.isAll(begin, moment.end());
    return stands ? moment : null;
  }

  /** “10月的第一周”, “10月第一个星期一”. */
  private static @Nullable Moment week(Chars chars, int begin, int end, YearMonth month) {
    int at = chars.at(end) == '的' ? end + 1 : end;
    Small which = chars.at(at) == '第' ? Small.read(chars, at + 1, MOST_WEEKS) : null;
    if (which == null) {
      return null;
    }
    int name = chars.at(which.end()) == '个' ? which.end() + 1 : which.end();
    for (String week : WEEKS) {
      if (chars.has(name, week)) {
        int day = name + week.length();
        int weekday = Math.min(6, WEEKDAYS.indexOf(chars.at(day)));
        return weekday < 0
            ? new Moment(begin, day, Period.week(inWeek(month, which.value())))
            : new Moment(begin, day + 1, Period.day(nth(month, which.value(), weekday)));
      }
    }
    return null;
  }

  private static LocalDate inWeek(YearMonth month, int which) {
    return month.atDay(IN_FIRST_WEEK).plusWeeks(which - 1L);
  }

  private static LocalDate nth(YearMonth month, int which, int weekday) {
    return month
        .atDay(1)
        .with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.of(weekday + 1)));
  }
}
