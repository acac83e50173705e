package io.wenmai.cli;

import io.wenmai.Reading;
import io.wenmai.article.Unreadable;

/** What became of one input: it was read, or it was skipped for a reason. */
sealed interface Taken {
  /** An article with all that was found in it. */
  record Read(Reading reading) implements Taken {}

  /** An input that yields nothing. */
  record Skipped(Unreadable why) implements Taken {}
}
