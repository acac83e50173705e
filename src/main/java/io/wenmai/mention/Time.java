package io.wenmai.mention;

import io.wenmai.text.Span;
import java.time.LocalDate;

/**
 * A date or period, resolved against the day of publication.
 *
 * @param iso in the spelling of the claim table: {@code 2025-02-12}, {@code 2025-02}, {@code 2024},
 *     {@code 2024-Q4}, {@code 2024-H1}, {@code 2024-Q1/Q3}, {@code FY2025-Q2}, {@code 2021/2023}
 * @param begin first day of the calendar span, {@code end} the last one; of a fiscal period, as if
 *     it were a calendar one
 */
public record Time(
    Span span, String text, Grain grain, String iso, LocalDate begin, LocalDate end, boolean fiscal)
    implements Mention {
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
    TRAILING
  }
}
