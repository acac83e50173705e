package io.wenmai.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/**
 * What a command talks to: the standard streams, in UTF-8 whatever the locale says, and the clock.
 *
 * @param terminal whether a person is watching {@code err}
 */
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, InstantSource clock) {

  /** The console of this process; the launcher says whether it has a terminal. */
  static Console system() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Boolean.getBoolean("wenmai.terminal"),
        InstantSource.system());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }
}
