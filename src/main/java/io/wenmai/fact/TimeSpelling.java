package io.wenmai.fact;

import io.wenmai.claim.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Reads times in the spelling of the claim table. */
public final class TimeSpelling {
  private TimeSpelling() {}

  /** The time, null where it is no such spelling: {@code 2024-Q4}, {@code FY2025-Q1/Q3}, … */
  public static Value.@Nullable Time read(String iso) {
    boolean fiscal = iso.startsWith("FY");
    String plain = fiscal ? iso.substring(2) : iso;
    int slash = plain.indexOf('/');
    try {
      LocalDate[] first = span(slash < 0 ? plain : plain.substring(0, slash));
      LocalDate[] last =
          slash < 0
              ? first
              : span(completed(plain.substring(0, slash), plain.substring(slash + 1)));
      return first == null || last == null || last[1].isBefore(first[0])
          ? null
          : new Value.Time(iso, first[0], last[1], fiscal, iso);
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** The end of an interval with what it leaves out, as in {@code 2024-Q1/Q3}. */
  private static String completed(String from, String to) {
    String end = to.startsWith("FY") ? to.substring(2) : to;
    if (end.length() >= from.length()) {
      return end;
    }
    return from.substring(0, from.length() - end.length()) + end;
  }

  private static LocalDate @Nullable [] span(String text) {
    if (text.length() < 4) {
      return null;
    }
    int year = Integer.parseInt(text.substring(0, 4));
    String rest = text.substring(4);
    if (rest.isEmpty()) {
      return months(year, 1, 12);
    }
    if (rest.length() == 3 && rest.startsWith("-Q")) {
      return months(year, 3 * (digits(rest, 2) - 1) + 1, 3);
    }
    if (rest.length() == 3 && rest.startsWith("-H")) {
      return months(year, 6 * (digits(rest, 2) - 1) + 1, 6);
    }
    if (rest.length() == 4 && rest.startsWith("-W")) {
      return week(year, digits(rest, 2));
    }
    return days(text);
  }

  private static int digits(String text, int from) {
    return Integer.parseInt(text.substring(from));
  }

  private static LocalDate[] months(int year, int first, int count) {
    YearMonth month = YearMonth.of(year, first);
    return new LocalDate[] {month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth()};
  }

  private static LocalDate[] week(int year, int week) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(java.time.DayOfWeek.MONDAY);
    return new LocalDate[] {monday, monday.plus(6, ChronoUnit.DAYS)};
  }

  private static LocalDate[] days(String text) {
    if (text.length() == 7) {
      YearMonth month = YearMonth.parse(text);
      return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
    }
    LocalDate day = LocalDate.parse(text);
    return new LocalDate[] {day, day};
  }
}
