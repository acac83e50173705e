package io.wenmai.cli;

import io.wenmai.store.GraphFormat;
import io.wenmai.store.Store;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
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
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file.")
  private @Nullable Path output;

  ExportCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> articles = ArticleArguments.existing(from);
    Path file = output;
    if (file == null) {
      int code = export(articles, console.out());
      console.out().flush();
      return code;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return export(articles, out);
    }
  }

  private int export(List<Path> articles, OutputStream out) throws IOException {
    GraphFormat graph = format.graph();
    if (!articles.isEmpty()) {
      FreshExport fresh = new FreshExport(wenmai, console, articles);
      return graph == null ? fresh.claims(out) : fresh.graph(graph, out);
    }
    if (graph == null) {
      throw new Failure(format + " is written from articles; name them with --from ARTICLES");
    }
    try (Store store = OpenStore.existing(wenmai)) {
      store.export(graph, out);
    }
    return ExitCode.OK;
  }
}
