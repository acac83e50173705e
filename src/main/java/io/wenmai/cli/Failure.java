package io.wenmai.cli;

/** Ends a command; the message is one line that says what is wrong and what to do. */
final class Failure extends RuntimeException {
  Failure(String message) {
    super(message);
  }

  Failure(String message, Throwable cause) {
    super(message, cause);
  }
}
