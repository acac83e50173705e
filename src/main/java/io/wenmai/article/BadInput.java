package io.wenmai.article;

import java.nio.file.Path;

/** Why an input cannot be read; it becomes an {@link Unreadable} before it leaves the package. */
final class BadInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  BadInput(int line, String reason) {
    super(reason);
    this.line = line;
  }

  Unreadable at(Path path) {
    return new Unreadable(path, line, String.valueOf(getMessage()));
  }
}
