package io.wenmai.cli;

import io.wenmai.store.LoadReport;
import io.wenmai.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code wenmai build}. */
@Command(
    name = "build",
    description = "Reads articles and loads their claims into the store.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;
  @Mixin private final ArticleArguments articles = new ArticleArguments();

  BuildCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> inputs = articles.paths();
    try (Store store = Store.open(wenmai.store())) {
      return build(wenmai, console, store, inputs);
    }
  }

  /** Builds, reports, and gives the exit code. */
  static int build(Wenmai wenmai, Console console, Store store, List<Path> inputs) {
    Instant start = console.clock().instant();
    Tally tally = new Tally();
    LoadReport report;
    try (Progress progress = new Progress(console, wenmai, "articles")) {
      report = new Build(Intake.of(wenmai), store, progress).run(inputs, tally);
    }
    if (wenmai.quiet()) {
      tally.skipped().forEach(console.err()::println);
    } else {
      Duration time = Duration.between(start, console.clock().instant());
      new BuildReport(tally, report, time).lines().forEach(console.out()::println);
    }
    return tally.exitCode();
  }
}
