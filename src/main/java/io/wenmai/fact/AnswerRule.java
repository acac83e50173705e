package io.wenmai.fact;

/**
 * A slot that answers questions.
 *
 * @param slot its name; {@code exists} where the answer is that it is so at all
 * @param conflicts when answers that differ are a conflict
 */
record AnswerRule(String slot, Kind kind, Conflicts conflicts) {
  /** How two answers are compared. */
  enum Kind {
    FIGURE,
    MONEY,
    CHANGE,
    WORD,
    WORDS,
    ENTITY,
    WHEN,
    STATUS,
    EXISTS;

    boolean number() {
      return this == FIGURE || this == MONEY || this == CHANGE;
    }
  }

  /** When answers that differ are a conflict. */
  enum Conflicts {
    ALWAYS,
    IN_CHECKS,
    NEVER
  }
}
