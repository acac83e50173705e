package io.wenmai.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** A line on the terminal that counts while somebody is watching. */
final class Progress implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Console console;
  private final String what;
  private final boolean shown;
  private final AtomicReference<Instant> last;

  Progress(Console console, Wenmai wenmai, String what) {
    this.console = console;
    this.what = what;
    this.shown = console.terminal() && !wenmai.quiet();
    this.last = new AtomicReference<>(Instant.MIN);
  }

  void at(long count) {
    if (shown) {
      Instant now = console.clock().instant();
      if (last.get().plus(PAUSE).isBefore(now)) {
        last.set(now);
        console.err().print("\r" + count + " " + what);
        console.err().flush();
      }
    }
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (shown) {
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }
}
