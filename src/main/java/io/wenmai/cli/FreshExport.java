package io.wenmai.cli;

import io.wenmai.Reading;
import io.wenmai.export.Json;
import io.wenmai.store.Scope;
import io.wenmai.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Exports straight from articles: whatever store there is stays as it is. */
record FreshExport(Wenmai wenmai, Console console, List<Path> articles) {

  /** One claim a line, in the order of the inputs. */
  int claims(OutputStream out) {
    Tally tally = new Tally();
    try (Progress progress = new Progress(console, wenmai, "articles")) {
      Intake.of(wenmai)
          .each(
              articles,
              taken -> {
                switch (taken) {
                  case Taken.Read read -> {
                    tally.add(read.reading());
                    write(read.reading(), out);
                    progress.at(tally.articles());
                  }
                  case Taken.Skipped skipped -> tally.add(skipped.why());
                }
              });
    }
    return end(tally);
  }

  private static void write(Reading reading, OutputStream out) {
    ClaimJson json = new ClaimJson(new CodePoints(reading.document().article().text()));
    StringBuilder lines = new StringBuilder();
    reading.claims().forEach(claim -> lines.append(Json.line(json.of(claim))).append('\n'));
    try {
      out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whatever can be written of a store, by way of one that lasts no longer. */
  int of(ExportFormat.Content content, Scope scope, OutputStream out) throws IOException {
    Tally tally = new Tally();
    Path folder = Files.createTempDirectory("wenmai");
    try {
      try (Store store = Store.open(folder);
          Progress progress = new Progress(console, wenmai, "articles")) {
        new Build(Intake.of(wenmai), store, progress).run(articles, tally);
        content.write(store, scope, out);
      }
    } finally {
      delete(folder);
    }
    return end(tally);
  }

  private int end(Tally tally) {
    tally.skipped().forEach(console.err()::println);
    return tally.exitCode();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
