package io.wenmai.mention;

import io.wenmai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number, with the unit that follows it.
 *
 * @param unit as written (台, 辆, 人, tokens), null for a bare number
 */
public record Quantity(Span span, String text, Amount amount, @Nullable String unit)
    implements Mention {}
