package io.wenmai.mention;

import io.wenmai.text.Span;

/**
 * A time that comes again: “每天”, “每周一下午八点”.
 *
 * @param iso what lies between two of them ({@code P1D}, {@code P3M}), or the day or time of all
 *     with X for what changes: {@code XXXX-WXX-1}, {@code XXXX-XX-15}, {@code T16:00}
 */
public record Recurrence(Span span, String text, String iso) implements Mention {}
