package io.wenmai.claim;

import io.wenmai.text.Span;

/**
 * What a claim was made from.
 *
 * @param anchor the words that state it, in the article's text
 * @param modality the word that decided the modality, empty where none did
 */
public record Trace(Span anchor, String modality) {}
