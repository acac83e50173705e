package io.wenmai.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that travel with the program. */
final class Resources {
  private Resources() {}

  /** A text under its name without folder and extension. */
  record Text(String name, String content) {}

  /** The texts that the {@code index.txt} of a folder lists, in its order. */
  static List<Text> folder(String folder) {
    return text(folder + "/index.txt")
        .lines()
        .filter(line -> !line.isBlank())
        .map(file -> new Text(stem(file), text(folder + "/" + file)))
        .toList();
  }

  static String text(String path) {
    try (InputStream in = Resources.class.getResourceAsStream("/" + path)) {
      if (in == null) {
        throw new StoreException(path + " is missing from the program; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }
}
