package io.wenmai.cli;

import io.wenmai.serve.ServerOptions;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How the server serves. */
final class ServeOptions {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port on 127.0.0.1; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long a query may run (default: ${DEFAULT-VALUE}).")
  private int timeout = 30;

  ServerOptions options() {
    return ServerOptions.standard(port).timeout(Duration.ofSeconds(timeout));
  }
}
