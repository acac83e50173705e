package io.wenmai.serve;

import io.wenmai.serve.query.QueryLimits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the server serves.
 *
 * @param host the interface to listen at
 * @param port 0 for any free one
 * @param token what whoever asks must know; null where only this machine can ask
 * @param limits what queries may take
 */
public record ServerOptions(String host, int port, @Nullable String token, QueryLimits limits) {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int SHORTEST_TOKEN = 16;

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + ": give 0 (any free one) to 65535");
    }
    if (token == null && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "other machines can reach " + host + ": give a token that they must know");
    }
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException(
          "the token has " + token.length() + " characters; give at least " + SHORTEST_TOKEN);
    }
  }

  /** Only for this machine: thirty seconds, 200,000 rows and 64 Ki a query, twelve at a time. */
  public static ServerOptions standard(int port) {
    return new ServerOptions(
        LOOPBACK,
        port,
        null,
        new QueryLimits(Duration.ofSeconds(30), 200_000, 64 << 10, 12, Duration.ofSeconds(10)));
  }

  /** Whether nobody but this machine can reach an interface. */
  public static boolean isLoopback(String host) {
    return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
  }

  /** The same with another time limit for queries. */
  public ServerOptions timeout(Duration limit) {
    return limits(
        new QueryLimits(limit, limits.rows(), limits.length(), limits.atOnce(), limits.patience()));
  }

  /** The same with other limits of queries. */
  public ServerOptions limits(QueryLimits others) {
    return new ServerOptions(host, port, token, others);
  }

  /** The same for other machines too, which must know the token. */
  public ServerOptions open(String at, @Nullable String secret) {
    return new ServerOptions(at, port, secret, limits);
  }
}
