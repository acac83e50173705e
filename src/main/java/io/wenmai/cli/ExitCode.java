package io.wenmai.cli;

/** What a command's exit code says. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** The command found something to complain about. */
  static final int FINDINGS = 1;

  /** Wrong usage, a wrong file, or a store that cannot be used. */
  static final int WRONG = 2;

  /** All went well but for some inputs, which were skipped and named. */
  static final int SKIPPED = 3;

  private ExitCode() {}
}
