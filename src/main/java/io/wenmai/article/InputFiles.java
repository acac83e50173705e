package io.wenmai.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Inputs to files: folders are walked in the order of names, hidden files skipped. */
final class InputFiles {
  private InputFiles() {}

  /** An input as found: a file, or the reason why there is none. */
  sealed interface Found permits Input, Missing {}

  /** A file to read. */
  record Input(Path path, Format format) implements Found {}

  /** An input that cannot be read. */
  record Missing(Unreadable why) implements Found {}

  static Stream<Found> of(Path input) {
    if (Files.isDirectory(input)) {
      return walk(input);
    }
    if (!Files.exists(input)) {
      return missing(input, "there is no such file or folder: check the path");
    }
    Format format = Format.of(input);
    return format == null
        ? missing(input, "no known kind of input: name it .md, .txt, .html, .json or .jsonl")
        : Stream.of(new Input(input, format));
  }

  private static Stream<Found> walk(Path folder) {
    List<Path> children;
    try (Stream<Path> listing = Files.list(folder)) {
      children = listing.sorted(Comparator.comparing(InputFiles::name)).toList();
    } catch (IOException e) {
      return missing(folder, "the folder cannot be listed (" + e + "): check its permissions");
    }
    return children.stream()
        .filter(child -> !name(child).startsWith("."))
        .flatMap(InputFiles::child);
  }

  /** Files of other kinds are no articles, and links to folders may lead in a circle. */
  private static Stream<Found> child(Path path) {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return walk(path);
    }
    Format format = Format.of(path);
    return format == null || Files.isDirectory(path)
        ? Stream.empty()
        : Stream.of(new Input(path, format));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static Stream<Found> missing(Path path, String reason) {
    return Stream.of(new Missing(new Unreadable(path, 0, reason)));
  }
}
