package io.wenmai.mention;

import io.wenmai.text.Span;

/** A time of day that no day is told for: “15:30”, “下午三点到五点”. */
public record Clock(Span span, String text, DayTime time) implements Mention {}
