package io.wenmai.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Opens the entity files that travel with the program and those that a user names. */
final class EntityFiles {
  private static final String FOLDER = "/seeds/entities/";

  private EntityFiles() {}

  /** The shipped files, as the index beside them lists them. */
  static List<EntityFile> shipped(UnaryOperator<String> folding) {
    return index().parallelStream().map(name -> resource(name, folding)).toList();
  }

  /** The files named, and those with the ending {@code .yaml} in the folders named. */
  static List<EntityFile> of(List<Path> paths, UnaryOperator<String> folding) {
    List<EntityFile> files = new ArrayList<>();
    for (Path path : paths) {
      expand(path).forEach(file -> files.add(file(file, folding)));
    }
    return files;
  }

  private static List<String> index() {
    try (BufferedReader lines = new BufferedReader(open("index.txt"))) {
      return lines.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EntityFile resource(String name, UnaryOperator<String> folding) {
    try (Reader yaml = open(name)) {
      return EntityFile.read("seeds/entities/" + name, yaml, folding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String name) {
    InputStream stream = EntityFiles.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("the program lacks its file " + FOLDER + name);
    }
    return new InputStreamReader(stream, StandardCharsets.UTF_8);
  }

  private static List<Path> expand(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EntityFile file(Path path, UnaryOperator<String> folding) {
    try (Reader yaml = Files.newBufferedReader(path)) {
      return EntityFile.read(path.toString(), yaml, folding);
    } catch (IOException e) {
      String problem = new Place(path.toString(), 1, 1) + ": cannot be read: " + e + "; check it";
      return new EntityFile(List.of(), List.of(problem));
    }
  }
}
