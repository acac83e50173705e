package io.wenmai.cli;

import io.wenmai.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wenmai retract}. */
@Command(
    name = "retract",
    description = "Takes articles out of the store, with all that only they say.",
    mixinStandardHelpOptions = true)
final class RetractCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;

  @Parameters(
      paramLabel = "URL",
      arity = "1..*",
      description = "Addresses of their sources, their IRIs, or the names of their inputs.")
  private List<String> urls = List.of();

  RetractCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() {
    int missing = 0;
    try (Store store = OpenStore.existing(wenmai)) {
      for (String url : urls) {
        if (!store.retract(url)) {
          console
              .err()
              .println(
                  url + ": the store has no such article ('wenmai query articles' lists them)");
          missing++;
        }
      }
    }
    return missing == 0 ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
