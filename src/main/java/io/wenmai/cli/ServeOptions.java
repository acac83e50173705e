package io.wenmai.cli;

import io.wenmai.serve.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the server serves. */
final class ServeOptions {
  private static final int TOKEN_BYTES = 24;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen at; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port = 3030;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long a query may run (default: ${DEFAULT-VALUE}).")
  private int timeout = 30;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "Interface to listen at (default: ${DEFAULT-VALUE}); others than this machine's own need"
              + " --allow-remote.")
  private String host = "127.0.0.1";

  @Option(
      names = "--allow-remote",
      description = "Let other machines ask, who must know the token.")
  private boolean allowRemote;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "File with the token that whoever asks must know; without it, --allow-remote makes one"
              + " and prints it.")
  private @Nullable Path tokenFile;

  ServerOptions options() throws IOException {
    boolean open = !ServerOptions.isLoopback(host);
    if (open && !allowRemote) {
      throw new Failure(
          "other machines can reach " + host + "; say --allow-remote if that is what you want");
    }
    return ServerOptions.standard(port)
        .timeout(Duration.ofSeconds(timeout))
        .open(host, token(open));
  }

  private @Nullable String token(boolean open) throws IOException {
    if (tokenFile != null) {
      return Files.readString(tokenFile).strip();
    }
    return open ? random() : null;
  }

  private static String random() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether the token was made here, and must be told. */
  boolean madeToken(ServerOptions options) {
    return options.token() != null && tokenFile == null;
  }
}
