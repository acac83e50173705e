package io.wenmai.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a store under load, and beside it a stock Fuseki over a copy of the same data: both get the
 * same queries in turns of a few seconds, so that whatever else the machine does slows both. Then
 * the pages, the search and the API, which a stock Fuseki has not, join in.
 *
 * <p>Arguments: the folder of a store that no process has open; how many seconds each server is
 * asked (default 60); how many clients ask at a time (default 8).
 */
public final class LoadRun {
  private static final int SLICES = 6;
  private static final Duration WARM_UP = Duration.ofSeconds(10);

  private LoadRun() {}

  /** Runs, and prints what was measured. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path store = Path.of(arguments[0]);
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    int clients = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 8;
    Path copy = Files.createTempDirectory("wenmai-bench");
    copy(store, copy);
    Questions questions = Questions.of(store);
    try (Subject wenmai =
            Subject.start("wenmai", "io.wenmai.cli.Main", "--store", store.toString(), "serve");
        Subject fuseki = Subject.start("fuseki", StockFuseki.class.getName(), copy.toString())) {
      compare(List.of(wenmai, fuseki), questions.sparql(), seconds, clients);
      Load all = new Load(wenmai.uri(), questions.all(), clients);
      all.run(Duration.ofSeconds(seconds));
      report("wenmai, with search, API and pages", all, wenmai);
    }
  }

  private static void compare(List<Subject> subjects, List<String> paths, int seconds, int clients)
      throws InterruptedException, IOException {
    List<Load> loads = new ArrayList<>();
    for (Subject subject : subjects) {
      new Load(subject.uri(), paths, clients).run(WARM_UP);
      loads.add(new Load(subject.uri(), paths, clients));
    }
    for (int slice = 0; slice < SLICES; slice++) {
      for (Load load : loads) {
        load.run(Duration.ofMillis(seconds * 1000L / SLICES));
      }
    }
    for (int i = 0; i < subjects.size(); i++) {
      report(subjects.get(i).name() + ", SPARQL", loads.get(i), subjects.get(i));
    }
    System.out.printf(
        "wenmai takes %.2f times as long as fuseki (mean), %.2f times at p99%n",
        loads.getFirst().mean() / loads.getLast().mean(),
        (double) loads.getFirst().percentile(99) / loads.getLast().percentile(99));
  }

  private static void report(String what, Load load, Subject subject) throws IOException {
    System.out.printf(
        "%-36s %7d answers, %d errors, %6.0f a second, p50 %.1f ms, p99 %.1f ms,"
            + " first answer after %.1f s, %d MB resident%n",
        what,
        load.answers(),
        load.errors(),
        load.perSecond(),
        load.percentile(50) / 1e6,
        load.percentile(99) / 1e6,
        subject.startUp().toMillis() / 1e3,
        subject.residentMegabytes());
    load.firstError().ifPresent(error -> System.out.println("  " + error));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!file.endsWith("tdb.lock")) {
          Files.copy(file, target);
        }
      }
    }
  }

  /** The address of a path below a server's root. */
  static URI resolve(URI root, String path) {
    return URI.create(root + path);
  }
}
