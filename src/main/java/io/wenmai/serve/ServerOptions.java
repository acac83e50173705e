package io.wenmai.serve;

import java.time.Duration;

/**
 * How the server serves.
 *
 * @param port of the loopback interface; 0 for any free one
 * @param timeout how long a query may run
 * @param maxRows the most rows that a query may answer
 * @param maxQueryLength the longest query, in UTF-16 units
 */
public record ServerOptions(int port, Duration timeout, int maxRows, int maxQueryLength) {
  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + ": give 0 (any free one) to 65535");
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("timeout " + timeout + ": give a second or more");
    }
  }

  /** Thirty seconds, 200,000 rows and queries of 64 Ki. */
  public static ServerOptions standard(int port) {
    return new ServerOptions(port, Duration.ofSeconds(30), 200_000, 64 << 10);
  }

  /** The same with another time limit for queries. */
  public ServerOptions timeout(Duration limit) {
    return new ServerOptions(port, limit, maxRows, maxQueryLength);
  }

  /** The same with another limit of rows. */
  public ServerOptions maxRows(int limit) {
    return new ServerOptions(port, timeout, limit, maxQueryLength);
  }
}
