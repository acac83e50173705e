package io.wenmai.mention;

import io.wenmai.text.Span;

/** A daily price limit that was reached: “涨停” is up, “跌停” down. */
public record Limit(Span span, String text, boolean up) implements Mention {}
