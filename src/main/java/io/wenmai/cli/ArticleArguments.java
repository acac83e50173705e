package io.wenmai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The articles that a command reads. */
final class ArticleArguments {
  @Parameters(
      paramLabel = "ARTICLES",
      arity = "1..*",
      description = "Articles, or folders of them: markdown, text, HTML, JSON feeds, also gzipped.")
  private List<Path> paths = List.of();

  List<Path> paths() {
    return existing(paths);
  }

  /** The paths; a mistyped one is noticed before the work starts. */
  static List<Path> existing(List<Path> paths) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new Failure(path + ": there is no such file or folder");
      }
    }
    return List.copyOf(paths);
  }
}
