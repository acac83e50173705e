package io.wenmai.mention.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads days of the week: “周二”, “上周五”, “下周末”. */
final class WeekRule implements TimeRule {
  private static final String DAYS = "一二三四五六日";
  private static final Words<Integer> PREFIXES =
      new Words<>(
          Map.ofEntries(
              Map.entry("本", 0),
              Map.entry("这", 0),
              Map.entry("这个", 0),
              Map.entry("今", 0),
              Map.entry("今个", 0),
              Map.entry("这一个", 0),
              Map.entry("上一个", -1),
              Map.entry("下一个", 1),
              Map.entry("上", -1),
              Map.entry("上个", -1),
              Map.entry("下", 1),
              Map.entry("下个", 1),
              Map.entry("上上", -2),
              Map.entry("上上个", -2),
              Map.entry("下下", 2),
              Map.entry("下下个", 2)));

  private final DayTail tail;

  WeekRule(DayTail tail) {
    this.tail = tail;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    var prefix = PREFIXES.longest(chars, at);
    int mark = prefix == null ? at : prefix.end();
    int day = dayAt(chars, mark);
    if (day < 0) {
      return null;
    }
    LocalDate published = scene.context().day();
    if (chars.at(day) == '末') {
      int weeks = prefix == null ? 0 : prefix.value();
      return weekend(at, day + 1, published.plusWeeks(weeks));
    }
    int number = chars.at(day) == '天' ? 6 : DAYS.indexOf(chars.at(day));
    DayOfWeek weekday = DayOfWeek.of(number + 1);
    LocalDate date =
        prefix == null
            ? nearest(scene, at, weekday)
            : published.with(weekday).plusWeeks(prefix.value());
    return tail.moment(chars, at, day + 1, Period.day(date));
  }

  /** The place of the character that names the day, or -1. */
  private static int dayAt(Chars chars, int mark) {
    int day = chars.at(mark) == '周' ? mark + 1 : mark + 2;
    boolean week = chars.at(mark) == '周' || chars.has(mark, "星期") || chars.has(mark, "礼拜");
    boolean names =
        chars.isOneOf(day, DAYS)
            || chars.at(day) == '末'
            || (chars.at(day) == '天' && day == mark + 2);
    return week && names && chars.at(day + 1) != '期' ? day : -1;
  }

  private static Piece weekend(int begin, int end, LocalDate inWeek) {
    LocalDate saturday = inWeek.with(DayOfWeek.SATURDAY);
    return new Moment(begin, end, Period.day(saturday).to(Period.day(saturday.plusDays(1))));
  }

  private static LocalDate nearest(Scene scene, int at, DayOfWeek weekday) {
    LocalDate published = scene.context().day();
    Moment neighbour = scene.neighbour(at);
    if (neighbour != null) {
      return neighbour.period().begin().with(TemporalAdjusters.nextOrSame(weekday));
    }
    return published.with(
        scene.nearest(at).future()
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }
}
