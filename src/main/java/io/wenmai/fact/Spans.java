package io.wenmai.fact;

import io.wenmai.claim.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Periods as calendar months, also those of companies whose fiscal year is another. */
record Spans(Entities entities) {
  private static final int MONTHS = 12;

  /**
   * The period as the calendar days that it means.
   *
   * @param company whose fiscal year counts, null where there is none
   * @param told the day on which it is told as past, null where it need not be past: a company with
   *     a fiscal year of its own that reports a quarter before the calendar ends it means a fiscal
   *     one
   */
  Facet.Days of(Value.Time time, @Nullable String company, @Nullable LocalDate told) {
    String year = company == null ? null : yearOf(company);
    boolean known = year != null;
    int shift = year == null ? 0 : shift(year);
    boolean meant =
        time.fiscal() || (shift != 0 && told != null && part(time) && time.end().isAfter(told));
    if (!meant || !whole(time)) {
      return new Facet.Days(time.iso(), time.begin(), time.end(), false, false);
    }
    if (!known) {
      return new Facet.Days(time.iso(), time.begin(), time.end(), false, true);
    }
    LocalDate begin = time.begin().plusMonths(shift);
    LocalDate end = YearMonth.from(time.end()).plusMonths(shift).atEndOfMonth();
    return new Facet.Days(time.iso(), begin, end, false, false);
  }

  /** Whether it is a year or a part of one that can be fiscal as well: not a stretch of months. */
  private static boolean part(Value.Time time) {
    String iso = time.iso();
    return iso.length() == 4 || iso.contains("-Q") || iso.contains("-H");
  }

  /** Whether it is made of whole months. */
  private static boolean whole(Value.Time time) {
    return time.begin().getDayOfMonth() == 1
        && time.end().equals(YearMonth.from(time.end()).atEndOfMonth());
  }

  /** Whose fiscal year counts for a company: its own or its owner's; null where it is not known. */
  private @Nullable String yearOf(String company) {
    String owner = entities.owner(company);
    return entities.fiscalYearEnd(company) != null
        ? company
        : owner != null && entities.fiscalYearEnd(owner) != null ? owner : null;
  }

  /** By how many months the fiscal year is ahead (positive) or behind the calendar year. */
  private int shift(String company) {
    String end = entities.fiscalYearEnd(company);
    if (end == null) {
      return 0;
    }
    int month = Integer.parseInt(end.substring(0, 2));
    if (Integer.parseInt(end.substring(3)) <= 7) {
      month = month == 1 ? MONTHS : month - 1;
    }
    return month == MONTHS ? 0 : entities.namesYearByStart(company) ? month : month - MONTHS;
  }
}
