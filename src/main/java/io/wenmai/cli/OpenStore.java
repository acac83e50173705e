package io.wenmai.cli;

import io.wenmai.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Opens stores for the commands. */
final class OpenStore {
  private OpenStore() {}

  /** The store that somebody built before. */
  static Store existing(Wenmai wenmai) {
    Path folder = wenmai.store();
    if (isEmpty(folder)) {
      throw new Failure(
          "there is no store in "
              + folder
              + "; make one with 'wenmai build ARTICLES', or name another with --store");
    }
    return Store.open(folder);
  }

  private static boolean isEmpty(Path folder) {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
