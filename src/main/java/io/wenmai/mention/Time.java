package io.wenmai.mention;

import io.wenmai.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or period, resolved against the day of publication.
 *
 * @param iso in the spelling of the claim table: {@code 2025-02-12}, {@code 2025-02}, {@code 2024},
 *     {@code 2024-Q4}, {@code 2024-H1}, {@code 2024-Q1/Q3}, {@code FY2025-Q2}, {@code 2021/2023}
 * @param begin first day of the calendar span, {@code end} the last one; of a fiscal period, as if
 *     it were a calendar one
 * @param clock the time of day that is told with a day, else null
 * @param side what of time is meant instead, seen from the period; null for the period itself
 */
public record Time(
    Span span,
    String text,
    Grain grain,
    String iso,
    LocalDate begin,
    LocalDate end,
    boolean fiscal,
    @Nullable DayTime clock,
    @Nullable Side side)
    implements Mention {

  /** A time that is the period itself, with no time of day. */
  public Time(
      Span span,
      String text,
      Grain grain,
      String iso,
      LocalDate begin,
      LocalDate end,
      boolean fiscal) {
    this(span, text, grain, iso, begin, end, fiscal, null, null);
  }

  /** The first day that is meant, null where there is none. */
  public @Nullable LocalDate first() {
    return switch (side) {
      case BEFORE -> null;
      case AFTER -> hours() ? end : end.plusDays(1);
      case SINCE -> begin;
      case null -> begin;
    };
  }

  /** The last day that is meant, null where there is none. */
  public @Nullable LocalDate last() {
    return switch (side) {
      case BEFORE -> hours() ? begin : begin.minusDays(1);
      case AFTER, SINCE -> null;
      case null -> end;
    };
  }

  /** Whether hours are told, from which the day itself is not left out. */
  private boolean hours() {
    return clock != null && clock.stated();
  }

  /** Where the time that is meant lies, seen from a period. */
  public enum Side {
    /** “2018年以前”. */
    BEFORE,
    /** “2018年之后”. */
    AFTER,
    /** “2018年以来”, “3月1日起”. */
    SINCE
  }

  /** How exact a time is, and how it runs. */
  public enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    /** From one day, month, quarter or year to another. */
    RANGE,
    /** From the begin of the year to the day of publication: “今年以来”, “年内”. */
    YEAR_TO_DATE,
    /** A span that ends with publication: “近一个月”, “过去一年”. */
    TRAILING,
    /** A span that begins with publication: “未来三年”. */
    COMING
  }
}
