package io.wenmai.mention;

import io.wenmai.text.Span;

/**
 * A listing code in brackets behind a name: “(02382)”, “（股票代码：01347）”.
 *
 * @param span brackets and label words included
 * @param code as written, without brackets and label: {@code 02382}, {@code 09988.HK}
 */
public record Ticker(Span span, String text, String code) implements Mention {}
