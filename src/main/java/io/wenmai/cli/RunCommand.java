package io.wenmai.cli;

import io.wenmai.serve.ServerOptions;
import io.wenmai.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wenmai run}. */
@Command(
    name = "run",
    description = "Builds the store from articles, then serves it: all in one.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;
  @Mixin private final ArticleArguments articles = new ArticleArguments();
  @Mixin private final ServeOptions serving = new ServeOptions();

  RunCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> inputs = articles.paths();
    ServerOptions options = serving.options();
    try (Store store = Store.open(wenmai.store())) {
      int code = BuildCommand.build(wenmai, console, store, inputs);
      ServeCommand.serve(console, store, options, serving.madeToken(options));
      return code;
    }
  }
}
