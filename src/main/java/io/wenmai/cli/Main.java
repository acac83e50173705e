package io.wenmai.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(run(Console.system(), arguments));
  }

  static int run(Console console, String... arguments) {
    int code = commands(console).execute(arguments);
    console.out().flush();
    console.err().flush();
    return code;
  }

  /** The whole command line, ready to parse. */
  static CommandLine commands(Console console) {
    Wenmai wenmai = new Wenmai();
    CommandLine top = new CommandLine(wenmai);
    subcommands(wenmai, console).forEach(top::addSubcommand);
    Errors errors = new Errors(console, wenmai);
    return top.setOut(writer(console.out()))
        .setErr(writer(console.err()))
        .setUsageHelpWidth(100)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(errors::misused)
        .setExecutionExceptionHandler(errors::failed);
  }

  private static List<Object> subcommands(Wenmai wenmai, Console console) {
    return List.of(
        new RunCommand(wenmai, console),
        new BuildCommand(wenmai, console),
        new ServeCommand(wenmai, console),
        new QueryCommand(wenmai, console),
        new ExportCommand(wenmai, console),
        new CheckCommand(wenmai, console),
        new ConflictsCommand(wenmai, console),
        new ExplainCommand(wenmai, console),
        new HarvestCommand(wenmai, console),
        new StatsCommand(wenmai, console),
        new ValidateCommand(wenmai, console),
        new RetractCommand(wenmai, console),
        new CompactCommand(wenmai, console),
        new BackupCommand(wenmai, console),
        new RestoreCommand(wenmai, console),
        new ReindexCommand(wenmai));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
