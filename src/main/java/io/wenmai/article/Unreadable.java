package io.wenmai.article;

import java.nio.file.Path;

/**
 * An input that gave no article; {@code line} counts from 1, 0 where the whole file is meant, and
 * {@code reason} says what is wrong and how to mend it.
 */
public record Unreadable(Path path, int line, String reason) implements ReadResult {
  @Override
  public String toString() {
    return path + ":" + line + ": " + reason;
  }
}
