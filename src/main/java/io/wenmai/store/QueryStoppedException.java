package io.wenmai.store;

/** A query that reached a limit; the message says which, and what to do. */
public final class QueryStoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryStoppedException(String message) {
    super(message);
  }
}
