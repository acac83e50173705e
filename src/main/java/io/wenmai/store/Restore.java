package io.wenmai.store;

import io.wenmai.graph.Iris;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.system.Txn;

/**
 * Makes a store from a backup. It is made beside the one that it replaces and takes its place only
 * when it is whole; until then nothing is lost.
 *
 * @param folder where the store is to be
 */
record Restore(Path folder, Iris iris) {
  /** Restores; says how many quads there are. */
  long from(Path backup, boolean replace) {
    boolean there = Disk.holdsAnything(folder);
    if (there && !Disk.holdsStore(folder)) {
      throw new StoreException(folder + " holds other things; name an empty folder with --store");
    }
    if (there && !replace) {
      throw new StoreException(
          folder
              + " holds a store already; --replace puts the backup in its place, --store makes"
              + " another");
    }
    Path fresh = beside("restoring");
    try {
      Disk.delete(fresh);
      long count = load(backup, fresh);
      if (there) {
        exchange(fresh);
      } else {
        Files.deleteIfExists(folder);
        Files.move(fresh, folder);
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Disk.delete(fresh);
    }
  }

  private long load(Path backup, Path into) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(backup));
        Store store = Store.open(into, iris)) {
      long count = Txn.calculateWrite(store.data(), () -> read(in, store));
      store.reindex();
      return count;
    } catch (StoreException e) {
      throw new StoreException(backup + " is no backup to restore: " + e.getMessage(), e);
    }
  }

  private static long read(InputStream in, Store store) {
    try {
      return Backup.read(in, store.data());
    } catch (IOException e) {
      throw new StoreException("it cannot be read to its end: " + e.getMessage(), e);
    }
  }

  /** Puts the new store in the place of the old one, which is deleted last of all. */
  private void exchange(Path fresh) throws IOException {
    Store.open(folder, iris).close();
    Path old = beside("before");
    Disk.delete(old);
    Files.move(folder, old);
    try {
      Files.move(fresh, folder);
    } catch (IOException e) {
      Files.move(old, folder);
      throw e;
    }
    Disk.delete(old);
  }

  private Path beside(String what) {
    Path whole = folder.toAbsolutePath().normalize();
    return whole.resolveSibling(whole.getFileName() + "." + what);
  }
}
