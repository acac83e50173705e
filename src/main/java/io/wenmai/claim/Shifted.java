package io.wenmai.claim;

import io.wenmai.mention.Time;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Months, quarters, halves and years before a given one. */
final class Shifted {
  private Shifted() {}

  /** The period as long that a reference means, null where that is not clear. */
  static @Nullable Time time(Reference reference, @Nullable Time time) {
    if (time == null || reference == Reference.EXPECTED) {
      return time;
    }
    return reference == Reference.YEAR_AGO ? yearAgo(time) : before(time);
  }

  private static @Nullable Time before(Time time) {
    return switch (time.grain()) {
      case MONTH -> moved(time, Period.ofMonths(1));
      case QUARTER -> moved(time, Period.ofMonths(3));
      case YEAR -> moved(time, Period.ofYears(1));
      case DAY, WEEK, HALF, RANGE, YEAR_TO_DATE, TRAILING, COMING -> null;
    };
  }

  private static @Nullable Time yearAgo(Time time) {
    return switch (time.grain()) {
      case MONTH, QUARTER, HALF, YEAR, RANGE -> moved(time, Period.ofYears(1));
      case DAY, WEEK, YEAR_TO_DATE, TRAILING, COMING -> null;
    };
  }

  private static @Nullable Time moved(Time time, Period back) {
    LocalDate begin = time.begin().minus(back);
    LocalDate end =
        time.end().getDayOfMonth() == time.end().lengthOfMonth()
            ? lastDay(time.end().minus(back))
            : time.end().minus(back);
    String iso = iso(time, begin, back);
    return iso == null
        ? null
        : new Time(time.span(), time.text(), time.grain(), iso, begin, end, time.fiscal());
  }

  private static LocalDate lastDay(LocalDate day) {
    return day.withDayOfMonth(day.lengthOfMonth());
  }

  private static @Nullable String iso(Time time, LocalDate begin, Period back) {
    int year = begin.getYear();
    return switch (time.grain()) {
      case MONTH -> "%d-%02d".formatted(year, begin.getMonthValue());
      case QUARTER -> time.fiscal() && back.getYears() == 0 ? null : quarter(time, begin, back);
      case HALF, YEAR, RANGE -> earlier(time.iso(), back.getYears());
      case DAY, WEEK, YEAR_TO_DATE, TRAILING, COMING -> null;
    };
  }

  private static String quarter(Time time, LocalDate begin, Period back) {
    return back.getYears() > 0
        ? earlier(time.iso(), back.getYears())
        : "%d-Q%d".formatted(begin.getYear(), (begin.getMonthValue() + 2) / 3);
  }

  /** The same spelling with each year of four digits reduced. */
  private static String earlier(String iso, int years) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < iso.length()) {
      boolean year =
          at + 4 <= iso.length()
              && iso.substring(at, at + 4).chars().allMatch(Character::isDigit)
              && (at == 0 || !Character.isDigit(iso.charAt(at - 1)));
      out.append(
          year
              ? Integer.toString(Integer.parseInt(iso.substring(at, at + 4)) - years)
              : iso.substring(at, at + 1));
      at += year ? 4 : 1;
    }
    return out.toString();
  }
}
