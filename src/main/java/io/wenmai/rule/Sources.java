package io.wenmai.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds and reads rule files. */
final class Sources {
  /** The greatest length of a rule file. */
  static final int MAX_UNITS = 1_000_000;

  private static final int MAX_FILES = 500;

  private Sources() {}

  /**
   * A rule file.
   *
   * @param name for messages
   * @param topic the file name without its ending
   */
  record Source(String name, String topic, String text) {}

  /** The files that the program ships, as {@code /rules/index.txt} lists them. */
  static List<Source> shipped() {
    return resource("/rules/index.txt")
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> new Source("rules/" + line, topic(line), resource("/rules/" + line)))
        .toList();
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Sources.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files themselves and those in the folders, sorted by name. */
  static List<Source> at(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      files.addAll(Files.isDirectory(path) ? in(path) : List.of(path));
    }
    if (files.size() > MAX_FILES) {
      throw new RuleException(
          new Place(paths.getFirst().toString(), 1, 1), "more than " + MAX_FILES + " rule files");
    }
    return files.stream().map(Sources::read).toList();
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 8)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
          .filter(Files::isRegularFile)
          .sorted()
          .limit(MAX_FILES + 1L)
          .toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    } catch (UncheckedIOException e) {
      throw unreadable(folder, Objects.requireNonNull(e.getCause()));
    }
  }

  private static Source read(Path file) {
    try {
      if (Files.size(file) > MAX_UNITS) {
        throw new RuleException(
            new Place(file.toString(), 1, 1),
            "longer than " + MAX_UNITS + " bytes; split the file");
      }
      String text = Files.readString(file);
      String solid = text.startsWith("\ufeff") ? text.substring(1) : text;
      return new Source(file.toString(), topic(String.valueOf(file.getFileName())), solid);
    } catch (CharacterCodingException e) {
      throw new RuleException(new Place(file.toString(), 1, 1), "not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static RuleException unreadable(Path path, IOException e) {
    return new RuleException(
        new Place(path.toString(), 1, 1),
        "cannot be read (" + e.getClass().getSimpleName() + "); check the path");
  }

  private static String topic(String file) {
    return file.replaceFirst("\\.ya?ml$", "");
  }
}
