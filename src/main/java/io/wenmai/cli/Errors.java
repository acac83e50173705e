package io.wenmai.cli;

import io.wenmai.lexicon.EntityFileException;
import io.wenmai.rule.RuleException;
import io.wenmai.store.ParameterException;
import io.wenmai.store.QueryStoppedException;
import io.wenmai.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one line that says what to do, and an exit code. */
record Errors(Console console, Wenmai wenmai) {
  int misused(CommandLine.ParameterException error, String[] arguments) {
    String name = error.getCommandLine().getCommandSpec().qualifiedName();
    StringBuilder line = new StringBuilder(oneLine(error));
    if (error instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      line.append("; did you mean ").append(unmatched.getSuggestions().getFirst()).append('?');
    }
    console.err().println(name + ": " + line + " ('" + name + " --help' explains)");
    return ExitCode.WRONG;
  }

  int failed(Exception error, CommandLine command, ParseResult parsed) {
    console.err().println(command.getCommandSpec().qualifiedName() + ": " + reason(error));
    if (wenmai.trace()) {
      error.printStackTrace(console.err());
    }
    return ExitCode.WRONG;
  }

  private static String reason(Throwable error) {
    return switch (error) {
      case Failure failure -> oneLine(failure);
      case StoreException store -> oneLine(store);
      case ParameterException parameter -> oneLine(parameter);
      case QueryStoppedException stopped -> oneLine(stopped);
      case RuleException rules -> lines(rules.problems());
      case EntityFileException entities -> lines(entities.problems());
      case NoSuchFileException missing -> missing.getFile() + ": there is no such file or folder";
      case AccessDeniedException denied -> denied.getFile() + ": not allowed to read or write it";
      case UncheckedIOException unchecked when unchecked.getCause() != null ->
          reason(unchecked.getCause());
      case IOException io -> oneLine(io);
      case IllegalArgumentException wrong -> oneLine(wrong);
      case OutOfMemoryError tight ->
          "out of memory (" + tight.getMessage() + "); give more with WENMAI_HEAP=4g";
      default ->
          "a fault of the program: " + oneLine(error) + " (--trace shows where; please report it)";
    };
  }

  /** Files may have many problems; each has a line of its own. */
  private static String lines(List<String> problems) {
    return String.join("\n", problems);
  }

  private static String oneLine(Throwable error) {
    return Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName())
        .strip()
        .replaceAll("\\s*\\R\\s*", "; ");
  }
}
