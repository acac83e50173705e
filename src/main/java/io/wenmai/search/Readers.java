package io.wenmai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The newest reader of a directory, opened when it is first needed. */
final class Readers implements AutoCloseable {
  private final Directory directory;
  private final AtomicReference<@Nullable DirectoryReader> current = new AtomicReference<>();

  Readers(Directory directory) {
    this.directory = directory;
  }

  /** What is done with a reader. */
  interface Reading<T> {
    T from(DirectoryReader reader) throws IOException;
  }

  <T> T read(Reading<T> reading) {
    try {
      DirectoryReader reader = acquire();
      try {
        return reading.from(reader);
      } finally {
        reader.decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized DirectoryReader acquire() throws IOException {
    DirectoryReader reader = current.get();
    if (reader == null) {
      reader = DirectoryReader.open(directory);
      current.set(reader);
    }
    reader.incRef();
    return reader;
  }

  /**
   * Lets searches that start from now on see what was written; those that run go on as they are.
   */
  synchronized void refresh() {
    try {
      DirectoryReader old = current.get();
      DirectoryReader changed = old == null ? null : DirectoryReader.openIfChanged(old);
      if (old != null && changed != null) {
        current.set(changed);
        old.decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      DirectoryReader last = current.getAndSet(null);
      if (last != null) {
        last.decRef();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
