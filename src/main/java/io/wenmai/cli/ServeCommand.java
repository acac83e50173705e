package io.wenmai.cli;

import io.wenmai.serve.Server;
import io.wenmai.serve.ServerOptions;
import io.wenmai.store.Store;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wenmai serve}. */
@Command(
    name = "serve",
    description =
        "Serves the store as a SPARQL endpoint with a page, on this machine only unless told otherwise.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;
  @Mixin private final ServeOptions serving = new ServeOptions();

  ServeCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ServerOptions options = serving.options();
    try (Store store = OpenStore.existing(wenmai)) {
      serve(console, store, options, serving.madeToken(options));
    }
    return ExitCode.OK;
  }

  /**
   * Serves until the process is stopped.
   *
   * @param tell whether the token must be told
   */
  static void serve(Console console, Store store, ServerOptions options, boolean tell) {
    try (Server server = Server.start(store, options)) {
      console.out().println("page      " + server.uri());
      console.out().println("endpoint  " + server.endpoint() + "  (Ctrl-C stops)");
      if (tell) {
        console.out().println("token     " + options.token() + "  (as password, or as Bearer)");
      }
      server.join();
    }
  }
}
