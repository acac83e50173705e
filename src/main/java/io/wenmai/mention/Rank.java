package io.wenmai.mention;

import io.wenmai.text.Span;

/**
 * A place in an order: “第七名”, “榜首”, “前十”.
 *
 * @param top whether the place is only said to be among the first {@code rank}
 */
public record Rank(Span span, String text, int rank, boolean top) implements Mention {}
