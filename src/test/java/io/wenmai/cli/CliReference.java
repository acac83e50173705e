package io.wenmai.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The page that shows the help of every command. */
public final class CliReference {
  private CliReference() {}

  /** The page, in markdown. */
  public static String page() {
    CommandLine top = Main.commands(Console.system());
    StringBuilder page = new StringBuilder();
    page.append("# Command line\n\n");
    page.append(
        """
        The texts below are what `--help` prints. The exit code of every command is 0 when all went well, 1 when it found something to
        complain about, 2 for wrong usage or files, 3 when some inputs were skipped.
        """);
    page.append(section("wenmai", top));
    for (Map.Entry<String, CommandLine> command : top.getSubcommands().entrySet()) {
      page.append(section("wenmai " + command.getKey(), command.getValue()));
    }
    return page.toString();
  }

  private static String section(String title, CommandLine command) {
    String help = command.getUsageMessage(Ansi.OFF).replace("\r\n", "\n").stripTrailing();
    return "\n## " + title + "\n\n```\n" + help + "\n```\n";
  }
}
