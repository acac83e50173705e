package io.wenmai.cli;

import io.wenmai.export.Json;
import io.wenmai.fact.Check;
import io.wenmai.fact.CheckObjects;
import io.wenmai.fact.Statement;
import io.wenmai.store.Checks;
import io.wenmai.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wenmai check}. */
@Command(
    name = "check",
    description = {
      "Checks statements against the store: do the sources say so, and do they agree?",
      "Ends with 0 where every verdict is as expected (or nothing is contradicted or disputed, for"
          + " statements without expectation), 1 where not, 2 where the file is wrong."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "YAML file of statements in the form of the claim table, or - for the input.")
  private String file = "-";

  @Option(
      names = "--from",
      paramLabel = "ARTICLES",
      arity = "1..*",
      description = "Check against these files and folders instead of the store.")
  private List<Path> from = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or junit (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  CheckCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  /** How results are written. */
  enum Format {
    TEXT,
    JSON,
    JUNIT
  }

  @Override
  public Integer call() throws IOException {
    String text = text();
    List<Check> checks = from.isEmpty() ? stored(text) : fresh(text);
    lines(checks).forEach(console.out()::println);
    return checks.stream().allMatch(Check::passed) ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private String text() throws IOException {
    byte[] utf8 =
        file.equals("-") ? console.in().readAllBytes() : Files.readAllBytes(Path.of(file));
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private List<Check> stored(String text) {
    try (Store store = OpenStore.existing(wenmai)) {
      Checks checks = new Checks(store);
      List<Statement> statements = checks.read(file, text);
      return checks.check(statements);
    }
  }

  private List<Check> fresh(String text) {
    FreshClaims claims = FreshClaims.read(wenmai, console, ArticleArguments.existing(from));
    return claims.check(file, text);
  }

  private List<String> lines(List<Check> checks) {
    return switch (format) {
      case TEXT -> new CheckText(checks).lines();
      case JSON -> List.of(Json.line(object(checks)));
      case JUNIT -> new CheckJunit(file, checks).lines();
    };
  }

  private static SequencedMap<String, @Nullable Object> object(List<Check> checks) {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("passed", checks.stream().allMatch(Check::passed));
    object.put("checks", checks.stream().map(CheckObjects::of).toList());
    return object;
  }
}
