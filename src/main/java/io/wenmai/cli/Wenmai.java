package io.wenmai.cli;

import io.wenmai.article.ReadOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code wenmai} itself: the options that every command takes. */
@Command(
    name = "wenmai",
    description = "Reads Chinese technology and finance news into a graph of claims and serves it.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = "%nNew here? Try: wenmai run seeds/articles")
final class Wenmai {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder of the graph store (default: ${DEFAULT-VALUE}).")
  private Path store = Path.of("wenmai-data");

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Folder or file with rules of your own, beside the shipped ones; repeatable.")
  private List<Path> rules = List.of();

  @Option(
      names = "--entities",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "Folder or file with entities of your own, beside the shipped ones; repeatable.")
  private List<Path> entities = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      scope = ScopeType.INHERIT,
      description =
          "Day of articles that name none, such as 2025-02-12 (default: when the file was last"
              + " changed).")
  private @Nullable LocalDate date;

  @Option(
      names = "--threads",
      paramLabel = "N",
      scope = ScopeType.INHERIT,
      description = "Articles to read at a time (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "No progress and no report; errors only.")
  private boolean quiet;

  @Option(
      names = "--trace",
      scope = ScopeType.INHERIT,
      description = "With an error, print where in the program it arose.")
  private boolean trace;

  Path store() {
    return store;
  }

  List<Path> rules() {
    return List.copyOf(rules);
  }

  List<Path> entities() {
    return List.copyOf(entities);
  }

  /** What is assumed where an article does not say it. */
  ReadOptions assumed() {
    ReadOptions standard = ReadOptions.standard();
    return date == null ? standard : standard.published(date.atStartOfDay());
  }

  int threads() {
    if (threads < 1) {
      throw new Failure("--threads " + threads + ": give 1 or more");
    }
    return threads;
  }

  boolean quiet() {
    return quiet;
  }

  boolean trace() {
    return trace;
  }
}
