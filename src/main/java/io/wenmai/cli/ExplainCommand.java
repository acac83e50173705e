package io.wenmai.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wenmai explain}. */
@Command(
    name = "explain",
    description =
        "Shows, sentence by sentence, the words, names, values and claims that are found.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  /** In what form the sentences are shown. */
  enum Format {
    TEXT,
    JSON
  }

  private final Wenmai wenmai;
  private final Console console;
  @Mixin private final ArticleArguments articles = new ArticleArguments();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, or json: one JSON object a sentence (default: text).")
  private Format format = Format.TEXT;

  ExplainCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() {
    Tally tally = new Tally();
    Intake.of(wenmai)
        .each(
            articles.paths(),
            taken -> {
              switch (taken) {
                case Taken.Read read -> {
                  tally.add(read.reading());
                  lines(read).forEach(console.out()::println);
                }
                case Taken.Skipped skipped -> {
                  tally.add(skipped.why());
                  console.err().println(skipped.why());
                }
              }
            });
    return tally.exitCode();
  }

  private Iterable<String> lines(Taken.Read read) {
    return switch (format) {
      case TEXT -> new ReadingText(read.reading()).lines();
      case JSON -> new ReadingJson(read.reading()).lines();
    };
  }
}
