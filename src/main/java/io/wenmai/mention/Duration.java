package io.wenmai.mention;

import io.wenmai.text.Span;
import java.time.temporal.ChronoUnit;

/** A length of time: “三年”, “两个月”. */
public record Duration(Span span, String text, Amount amount, ChronoUnit unit) implements Mention {}
