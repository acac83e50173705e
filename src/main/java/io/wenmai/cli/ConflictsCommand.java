package io.wenmai.cli;

import io.wenmai.export.Json;
import io.wenmai.fact.Disagreement;
import io.wenmai.fact.Stated;
import io.wenmai.store.Disagreements;
import io.wenmai.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wenmai conflicts}. */
@Command(
    name = "conflicts",
    description = "Lists where sources disagree, most sources first, sentences side by side.",
    mixinStandardHelpOptions = true)
final class ConflictsCommand implements Callable<Integer> {
  private static final int SENTENCES = 3;

  private final Wenmai wenmai;
  private final Console console;

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description = "Only what is about this entity, by any of its names.")
  private @Nullable String about;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  private int limit = 50;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  ConflictsCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  /** How they are written. */
  enum Format {
    TEXT,
    JSON
  }

  @Override
  public Integer call() {
    try (Store store = OpenStore.existing(wenmai)) {
      List<Disagreement> all = new Disagreements(store).list(about);
      List<Disagreement> shown = all.stream().limit(limit).toList();
      switch (format) {
        case TEXT -> {
          shown.forEach(one -> lines(one).forEach(console.out()::println));
          console.out().println(shown.size() + " of " + CheckText.count(all.size(), "conflict"));
        }
        case JSON ->
            console.out().println(Json.line(shown.stream().map(Disagreement::object).toList()));
      }
    }
    return ExitCode.OK;
  }

  private static List<String> lines(Disagreement one) {
    List<String> lines = new ArrayList<>();
    lines.add(one.question() + ": " + String.join("; ", one.reasons()));
    for (Disagreement.Side side : one.sides()) {
      lines.add("  " + side.answer() + " (" + CheckText.count(side.sources(), "source") + ")");
      sentences("    + ", side.support(), lines);
      sentences("    - denied: ", side.denials(), lines);
    }
    lines.add("");
    return lines;
  }

  private static void sentences(String mark, List<Stated> said, List<String> lines) {
    said.stream()
        .limit(SENTENCES)
        .forEach(stated ->
            lines.add(mark + stated.claim().evidence().quote() + CheckText.place(stated)));
    if (said.size() > SENTENCES) {
      lines.add(mark + "and " + (said.size() - SENTENCES) + " more");
    }
  }
}
