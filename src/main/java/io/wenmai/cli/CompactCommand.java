package io.wenmai.cli;

import io.wenmai.store.Store;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code wenmai compact}. */
@Command(
    name = "compact",
    description = "Gives back the disk that past versions of the store take.",
    mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;

  CompactCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store store = OpenStore.existing(wenmai)) {
      long before = store.stats().bytes();
      store.compact();
      if (!wenmai.quiet()) {
        console.out().printf("%.1f MB, was %.1f MB%n", store.stats().bytes() / 1e6, before / 1e6);
      }
    }
    return ExitCode.OK;
  }
}
