package io.wenmai.serve;

/** A class that leaves a trace when somebody loads it. */
final class Trap {
  static final String TRACE = "wenmai.test.trap";

  static {
    System.setProperty(TRACE, "sprung");
  }

  private Trap() {}
}
