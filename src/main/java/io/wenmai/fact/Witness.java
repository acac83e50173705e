package io.wenmai.fact;

/**
 * A claim that bears on a statement.
 *
 * @param says what it answers, or why it answers something else; for people
 */
public record Witness(Stated stated, String says) {}
