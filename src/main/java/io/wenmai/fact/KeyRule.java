package io.wenmai.fact;

import org.jspecify.annotations.Nullable;

/**
 * A slot that must be the same for two claims to answer one question.
 *
 * @param needed whether disagreement is a conflict only where it is said
 * @param unsaid the word that it means where it is unsaid, null for none
 */
record KeyRule(String slot, Kind kind, boolean needed, @Nullable String unsaid) {
  /** How two values are compared. */
  enum Kind {
    WORD,
    ENTITY,
    WORDS,
    SEGMENT,
    SPAN,
    ASOF,
    EVENT
  }

  /** Whether it says when. */
  boolean time() {
    return kind == Kind.SPAN || kind == Kind.ASOF || kind == Kind.EVENT;
  }
}
