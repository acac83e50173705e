package io.wenmai.mention.value;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads days without a month: “12日”, “8日至10日”. */
final class DayRule implements TimeRule {
  private static final int DAYS = 31;

  private final DayTail tail;
  private final Words<String> notDays = WordList.shipped("times").wordsOf("not day");

  DayRule(DayTail tail) {
    this.tail = tail;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    Small first = Small.read(chars, at, DAYS);
    if (first == null || isCount(chars, at)) {
      return first == null ? null : count(chars, at, first);
    }
    int second = Small.pastRange(chars, first.end());
    Small last = second == first.end() ? null : Small.read(chars, second, DAYS);
    int mark = chars.pastSpace(last == null ? first.end() : last.end());
    boolean number = chars.at(mark) == '号' && scene.isAll(at, mark + 1);
    if ((chars.at(mark) != '日' && !number) || notDays.has(chars, mark)) {
      return null;
    }
    Period from = Period.day(day(scene, at, first.value()));
    return last == null
        ? tail.moment(chars, at, mark + 1, from)
        : new Moment(at, mark + 1, from.to(Period.day(after(from.begin(), last.value()))));
  }

  private @Nullable Piece count(Chars chars, int at, Small count) {
    boolean days = chars.at(count.end()) == '日' && !notDays.has(chars, count.end());
    return days && chars.at(chars.beforeSpace(at)) != '第'
        ? Figure.days(at, count, count.end() + 1)
        : null;
  }

  /** Whether 日 counts days, as in “连续3日”. */
  private static boolean isCount(Chars chars, int at) {
    int before = chars.beforeSpace(at);
    return chars.isOneOf(before, "近续第每连")
        || chars.has(before - 1, "过去")
        || chars.has(before - 1, "此前")
        || chars.has(before - 1, "累计");
  }

  /** The day in the month of its neighbour, else the last such day that is not ahead. */
  private static LocalDate day(Scene scene, int at, int day) {
    Moment neighbour = scene.neighbour(at);
    if (neighbour != null) {
      return after(neighbour.period().begin(), day);
    }
    LocalDate published = scene.context().day();
    YearMonth month = YearMonth.from(published);
    LocalDate same = clamped(month, day);
    boolean later = same.isAfter(published) && !scene.nearest(at).future();
    boolean missing = same.getDayOfMonth() != day;
    return later || missing ? clamped(month.minusMonths(1), day) : same;
  }

  private static LocalDate after(LocalDate first, int day) {
    YearMonth month = YearMonth.from(first);
    return clamped(day < first.getDayOfMonth() ? month.plusMonths(1) : month, day);
  }

  private static LocalDate clamped(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
