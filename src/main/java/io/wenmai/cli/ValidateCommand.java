package io.wenmai.cli;

import io.wenmai.store.Finding;
import io.wenmai.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code wenmai validate}. */
@Command(
    name = "validate",
    description = "Checks that all the store holds has the shape that the ontology asks for.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;

  ValidateCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Store store = OpenStore.existing(wenmai)) {
      List<Finding> findings = store.validate();
      findings.forEach(finding -> console.out().println(finding));
      console.out().println("findings  " + findings.size());
      return findings.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
  }
}
