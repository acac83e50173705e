package io.wenmai.search;

/** What can be found by its words. */
public enum Kind {
  /** An entity, by any of its names. */
  ENTITY,
  /** An article, by its headline. */
  ARTICLE,
  /** A sentence that makes a claim, by its text. */
  SENTENCE
}
