package io.wenmai.mention;

import io.wenmai.text.Span;

/**
 * A share or change in percent points; “翻倍” is 100, “三成” 30, “50个基点” 0.5.
 *
 * @param unit {@code %}, or {@code pp} for a difference in percentage points
 */
public record Percent(Span span, String text, Amount amount, String unit) implements Mention {}
