package io.wenmai.rule;

import io.wenmai.mention.Mention;
import io.wenmai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A part of a match that fills a slot.
 *
 * @param slot of the claim; begins with {@code _} where it is only for the extractor
 * @param span in the article's text, in UTF-16 units
 * @param mention what was taken, null for words and free text
 * @param keyword what the words mean, null for mentions and free text
 */
public record Capture(
    String slot, Span span, @Nullable Mention mention, @Nullable String keyword) {}
