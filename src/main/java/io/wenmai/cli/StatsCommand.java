package io.wenmai.cli;

import io.wenmai.store.Store;
import io.wenmai.store.StoreStats;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code wenmai stats}. */
@Command(
    name = "stats",
    description = "Counts what the store holds.",
    mixinStandardHelpOptions = true)
final class StatsCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;

  StatsCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store store = OpenStore.existing(wenmai)) {
      StoreStats stats = store.stats();
      PrintStream out = console.out();
      out.println("articles  " + stats.articles());
      list(stats.bySource());
      out.println("claims    " + stats.claims());
      list(stats.byType());
      out.println("entities  " + stats.entities());
      out.println("quads     " + stats.quads());
      out.printf("on disk   %.1f MB%n", stats.bytes() / 1e6);
    }
    return ExitCode.OK;
  }

  private void list(Map<String, Long> counts) {
    counts.forEach(
        (name, count) -> console.out().println("  " + Columns.fit(name, 24) + " " + count));
  }
}
