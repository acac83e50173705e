package io.wenmai.store;

import org.jspecify.annotations.Nullable;

/** A parameter that a named query does not have, or a value that does not fit it. */
public final class ParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ParameterException(String message) {
    super(message);
  }

  ParameterException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
