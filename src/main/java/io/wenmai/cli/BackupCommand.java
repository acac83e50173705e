package io.wenmai.cli;

import io.wenmai.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wenmai backup}. */
@Command(
    name = "backup",
    description = "Writes all that the store holds to one file, which 'restore' reads.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A new file (default: wenmai-DAY.nq.gz here).")
  private @Nullable Path file;

  BackupCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path target = file == null ? Path.of("wenmai-" + today() + ".nq.gz") : file;
    if (Files.exists(target)) {
      throw new Failure(target + " is there already; name a new file");
    }
    try (Store store = OpenStore.existing(wenmai);
        WholeFile whole = WholeFile.of(target)) {
      long quads = store.backup(whole.out());
      whole.keep();
      if (!wenmai.quiet()) {
        console.out().printf("%d quads in %s%n", quads, target);
      }
    }
    return ExitCode.OK;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(console.clock().instant(), ZoneId.systemDefault());
  }
}
