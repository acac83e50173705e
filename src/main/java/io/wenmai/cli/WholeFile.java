package io.wenmai.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole or not at all: what was there stays until all is written. */
record WholeFile(Path file, Path unfinished, OutputStream out) implements AutoCloseable {
  static WholeFile of(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      // a pipe or a device: there is nothing to keep
      return new WholeFile(file, file, new BufferedOutputStream(Files.newOutputStream(file)));
    }
    Path name = file.getFileName();
    if (name == null || Files.isDirectory(file)) {
      throw new Failure(file + " is a folder; name a file in it");
    }
    Path unfinished = file.resolveSibling(name + ".unfinished");
    return new WholeFile(
        file, unfinished, new BufferedOutputStream(Files.newOutputStream(unfinished)));
  }

  /** Puts what was written into its place. */
  void keep() throws IOException {
    out.close();
    if (!unfinished.equals(file)) {
      move();
    }
  }

  private void move() throws IOException {
    try {
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (!unfinished.equals(file)) {
      Files.deleteIfExists(unfinished);
    }
  }
}
