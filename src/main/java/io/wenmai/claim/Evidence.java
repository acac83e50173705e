package io.wenmai.claim;

import io.wenmai.text.Span;

/**
 * The sentence that states a claim.
 *
 * @param sentence index in the document
 * @param span of the sentence in the article's text, in UTF-16 units
 * @param quote the sentence, verbatim
 */
public record Evidence(int sentence, Span span, String quote) {}
