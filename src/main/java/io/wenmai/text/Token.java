package io.wenmai.text;

/** A word with its part of speech (a tag of the People's Daily set, such as {@code nr}). */
public record Token(Span span, String word, String pos) {}
