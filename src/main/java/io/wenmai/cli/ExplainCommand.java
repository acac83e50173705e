package io.wenmai.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

  @Option(
      names = "--missed",
      description =
          "Instead, the sentences with figures or trigger words that yield nothing, by the shape"
              + " of their clauses, most frequent first.")
  private boolean missed;

  @Option(
      names = "--with",
      paramLabel = "TEXT",
      description = "With --missed: only shapes that hold it, such as 发布 or {money}.")
  private String with = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "With --missed: so many shapes (default: 100).")
  private int top = 100;

  @Option(
      names = "--examples",
      paramLabel = "N",
      description = "With --missed: so many sentences a shape (default: 3).")
  private int examples = 3;

  ExplainCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() {
    return missed ? missed() : each(read -> lines(read).forEach(console.out()::println));
  }

  private int missed() {
    Missed all = new Missed(with, examples);
    int code = each(read -> all.add(read.reading()));
    MissedReport report = new MissedReport(all, top);
    List<String> lines =
        switch (format) {
          case TEXT -> report.text();
          case JSON -> report.json();
        };
    lines.forEach(console.out()::println);
    return code;
  }

  private int each(Consumer<Taken.Read> consumer) {
    Tally tally = new Tally();
    Intake.of(wenmai)
        .each(
            articles.paths(),
            taken -> {
              switch (taken) {
                case Taken.Read read -> {
                  tally.add(read.reading());
                  consumer.accept(read);
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
