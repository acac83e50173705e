package io.wenmai.mention;

import io.wenmai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money in the currency's base unit.
 *
 * @param currency ISO 4217
 * @param per what one sum is paid for (“元/股” → 股), null where nothing is said
 */
public record Money(Span span, String text, Amount amount, String currency, @Nullable String per)
    implements Mention {}
