package io.wenmai.mention.value;

import io.wenmai.mention.Time.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A day or a stretch of days, with its spelling. */
record Period(Grain grain, String iso, LocalDate begin, LocalDate end, boolean fiscal) {
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  static Period day(LocalDate day) {
    return new Period(Grain.DAY, day.toString(), day, day, false);
  }

  /** The week, Monday to Sunday, in which a day lies. */
  static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String iso =
        "%d-W%02d"
            .formatted(
                day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Period(Grain.WEEK, iso, monday, monday.plusDays(6), false);
  }

  static Period month(YearMonth month) {
    return new Period(Grain.MONTH, month.toString(), month.atDay(1), month.atEndOfMonth(), false);
  }

  /** A month of which only the days from {@code first} to {@code last} are meant. */
  static Period month(YearMonth month, int first, int last) {
    return new Period(
        Grain.MONTH,
        month.toString(),
        month.atDay(first),
        month.atDay(Math.min(last, month.lengthOfMonth())),
        false);
  }

  static Period quarter(int year, int quarter) {
    return months(Grain.QUARTER, year + "-Q" + quarter, year, quarter, MONTHS_OF_QUARTER);
  }

  static Period half(int year, int half) {
    return months(Grain.HALF, year + "-H" + half, year, half, MONTHS_OF_HALF);
  }

  private static Period months(Grain grain, String iso, int year, int which, int months) {
    YearMonth first = YearMonth.of(year, (which - 1) * months + 1);
    return new Period(
        grain, iso, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth(), false);
  }

  static Period year(int year) {
    return year(year, 1, 12);
  }

  /** A year of which only the months from {@code first} to {@code last} are meant. */
  static Period year(int year, int first, int last) {
    return new Period(
        Grain.YEAR,
        String.valueOf(year),
        LocalDate.of(year, first, 1),
        YearMonth.of(year, last).atEndOfMonth(),
        false);
  }

  /** From the begin of the year to a day. */
  static Period yearTo(LocalDate day) {
    return since(Grain.YEAR_TO_DATE, day.withDayOfYear(1), day);
  }

  static Period trailing(LocalDate begin, LocalDate end) {
    return since(Grain.TRAILING, begin, end);
  }

  static Period coming(LocalDate begin, LocalDate end) {
    return since(Grain.COMING, begin, end);
  }

  private static Period since(Grain grain, LocalDate begin, LocalDate end) {
    return new Period(grain, interval(begin.toString(), end.toString()), begin, end, false);
  }

  /** From the begin of one period to the end of another. */
  Period to(Period last) {
    return new Period(Grain.RANGE, interval(iso, last.iso), begin, last.end, fiscal || last.fiscal);
  }

  /** The same period as part of fiscal years. */
  Period asFiscal() {
    return new Period(grain, fiscal ? iso : "FY" + iso, begin, end, true);
  }

  /** Both ends of an interval; the second leaves out what leads both. */
  private static String interval(String from, String to) {
    String[] first = from.split("-", -1);
    String[] second = to.split("-", -1);
    int same = 0;
    int length = 0;
    while (first.length == second.length
        && same < first.length - 1
        && first[same].equals(second[same])) {
      length += first[same++].length() + 1;
    }
    return from + "/" + to.substring(length);
  }
}
