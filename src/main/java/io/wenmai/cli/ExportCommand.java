package io.wenmai.cli;

import io.wenmai.store.Scope;
import io.wenmai.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wenmai export}. */
@Command(
    name = "export",
    description = "Writes the graph, or the claims, to the output or a file.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;

  @Parameters(paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.TRIG;

  @Option(
      names = "--from",
      paramLabel = "ARTICLES",
      arity = "1..*",
      description = "Read these files and folders instead of the store.")
  private List<Path> from = List.of();

  @Option(
      names = "--around",
      paramLabel = "NAME",
      description =
          "Write only what is around this entity: a name, a ticker, or the end of its IRI.")
  private @Nullable String around;

  @Option(
      names = "--hops",
      paramLabel = "N",
      description = "How many edges away from that entity (default: 1).")
  private @Nullable Integer hops;

  @Option(
      names = "--bom",
      description = "Begin claims-csv with a byte order mark, by which Excel tells UTF-8.")
  private boolean bom;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which changes only when all is written.")
  private @Nullable Path output;

  ExportCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ExportFormat.Content content = format.content(bom);
    Scope scope = scope();
    List<Path> articles = ArticleArguments.existing(from);
    Path file = output;
    if (file == null) {
      int code = export(articles, content, scope, console.out());
      console.out().flush();
      return code;
    }
    try (WholeFile whole = WholeFile.of(file)) {
      int code = export(articles, content, scope, whole.out());
      whole.keep();
      return code;
    }
  }

  private Scope scope() {
    if (around != null) {
      return new Scope.Around(around, hops == null ? 1 : hops);
    }
    if (hops != null) {
      throw new Failure("--hops counts from an entity; name it with --around");
    }
    return Scope.EVERYTHING;
  }

  private int export(
      List<Path> articles, ExportFormat.Content content, Scope scope, OutputStream out)
      throws IOException {
    if (!articles.isEmpty()) {
      FreshExport fresh = new FreshExport(wenmai, console, articles);
      boolean straight = format == ExportFormat.CLAIMS_JSONL && around == null;
      return straight ? fresh.claims(out) : fresh.of(content, scope, out);
    }
    try (Store store = OpenStore.existing(wenmai)) {
      content.write(store, scope, out);
    }
    return ExitCode.OK;
  }
}
