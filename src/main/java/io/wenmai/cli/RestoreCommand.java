package io.wenmai.cli;

import io.wenmai.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wenmai restore}. */
@Command(
    name = "restore",
    description = "Makes the store from a file that 'backup' wrote.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The backup.")
  private Path file = Path.of("");

  @Option(
      names = "--replace",
      description = "Put it in the place of the store that is there, once it is whole.")
  private boolean replace;

  RestoreCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(file)) {
      throw new Failure(file + ": there is no such file");
    }
    long quads = Store.restore(file, wenmai.store(), replace);
    if (!wenmai.quiet()) {
      console.out().printf("%d quads in %s%n", quads, wenmai.store());
    }
    return ExitCode.OK;
  }
}
