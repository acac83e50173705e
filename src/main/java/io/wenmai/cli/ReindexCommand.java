package io.wenmai.cli;

import io.wenmai.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code wenmai reindex}. */
@Command(
    name = "reindex",
    description = "Writes the full-text index of the store anew.",
    mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
  private final Wenmai wenmai;

  ReindexCommand(Wenmai wenmai) {
    this.wenmai = wenmai;
  }

  @Override
  public Integer call() {
    try (Store store = OpenStore.existing(wenmai)) {
      store.reindex();
    }
    return ExitCode.OK;
  }
}
