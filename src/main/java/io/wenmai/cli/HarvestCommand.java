package io.wenmai.cli;

import io.wenmai.mention.harvest.Harvest;
import io.wenmai.mention.harvest.Harvested;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wenmai harvest}. */
@Command(
    name = "harvest",
    description =
        "Prints the names that the articles prove and the lexicon lacks, as an entity file to"
            + " review and to give to --entities.",
    mixinStandardHelpOptions = true)
final class HarvestCommand implements Callable<Integer> {
  private final Wenmai wenmai;
  private final Console console;
  @Mixin private final ArticleArguments articles = new ArticleArguments();

  @Option(
      names = "--least",
      paramLabel = "N",
      description =
          "Only names that so many articles prove; a listing code counts as one more (default:"
              + " 2).")
  private int least = 2;

  HarvestCommand(Wenmai wenmai, Console console) {
    this.wenmai = wenmai;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (least < 1) {
      throw new Failure("--least " + least + ": give 1 or more");
    }
    Tally tally = new Tally();
    Intake intake = Intake.of(wenmai);
    Harvest harvest = new Harvest(intake.lexicon());
    intake.each(
        articles.paths(),
        taken -> {
          switch (taken) {
            case Taken.Read read -> {
              tally.add(read.reading());
              harvest.add(read.reading().document().article().name(), read.reading().mentions());
            }
            case Taken.Skipped skipped -> {
              tally.add(skipped.why());
              console.err().println(skipped.why());
            }
          }
        });
    print(harvest.result(least), tally.articles());
    return tally.exitCode();
  }

  private void print(List<Harvested> names, int read) {
    console.out().println("# Names that " + read + " articles prove and the lexicon lacks. Review");
    console.out().println("# them, drop what is wrong, and give the file to --entities.");
    console.out().println(names.isEmpty() ? "entities: []" : "entities:");
    names.forEach(name -> console.out().println(name.yaml()));
  }
}
