package io.wenmai.serve.api;

/** In which form a route answers. */
sealed interface Answers {
  /** JSON: a record. */
  record One(Class<?> type) implements Answers {}

  /** JSON: a part of a list of records. */
  record Part(Class<?> type) implements Answers {}

  /** JSON: a whole list of records. */
  record All(Class<?> type) implements Answers {}

  /** Something else, or JSON without a fixed shape. */
  record Other(String mediaType, String description) implements Answers {}

  /** Nothing but that it was done. */
  record Nothing() implements Answers {}
}
