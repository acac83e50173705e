package io.wenmai.store;

/** What loading one article did. */
public enum Outcome {
  ADDED,
  REPLACED,
  UNCHANGED,
  /** The store already holds a newer text of the same article. */
  OLDER
}
