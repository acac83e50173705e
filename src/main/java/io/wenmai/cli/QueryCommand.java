package io.wenmai.cli;

import io.wenmai.store.Answer;
import io.wenmai.store.Asking;
import io.wenmai.store.Limits;
import io.wenmai.store.NamedQuery;
import io.wenmai.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wenmai query}. */
@Command(
    name = "query",
    description =
        "Asks the store a named query, or one in SPARQL; without a name, lists the named.",
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
      description = "Name of a query, a file with SPARQL, or - to read it from the input.")
  private @Nullable String query;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A parameter of the named query; repeatable.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json, xml, or turtle (default: table, turtle for triples).")
  private AnswerPrinter.Format format = AnswerPrinter.Format.TABLE;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long it may take (default: ${DEFAULT-VALUE}).")
  private int timeout = 60;

  QueryCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String asked = query;
    if (asked == null) {
      NamedQueries.list(NamedQuery.answers()).forEach(console.out()::println);
      return ExitCode.OK;
    }
    Function<Asking, Answer> question = question(asked);
    try (Store store = OpenStore.existing(wenmai)) {
      Limits limits = new Limits(Duration.ofSeconds(timeout), Limits.DEFAULT.rows());
      Answer answer = question.apply(new Asking(store, limits));
      new AnswerPrinter(console.out(), format, store.iris().base()).print(answer);
    }
    return ExitCode.OK;
  }

  /** What is asked of the store; a name that means nothing is told before one is opened. */
  private Function<Asking, Answer> question(String asked) throws IOException {
    if (asked.equals("-")) {
      return text(asked, console.in().readAllBytes());
    }
    Optional<NamedQuery> named = NamedQueries.find(asked);
    if (named.isPresent()) {
      return asking -> asking.named(named.get(), values);
    }
    Path file = Path.of(asked);
    if (!Files.isRegularFile(file)) {
      throw new Failure(
          "'" + asked + "' is neither a named query nor a file; 'wenmai query' lists the queries");
    }
    return text(asked, Files.readAllBytes(file));
  }

  /** A query of the user's own; with parameters it must have the header of a named one. */
  private Function<Asking, Answer> text(String name, byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    return asking ->
        values.isEmpty() ? asking.sparql(text) : asking.named(NamedQuery.parse(name, text), values);
  }
}
