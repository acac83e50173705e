package io.wenmai.store;

import io.wenmai.graph.Iris;
import io.wenmai.search.Hits;
import io.wenmai.search.Kind;
import io.wenmai.search.Passage;
import io.wenmai.search.WordIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * The full-text index of a store, in step with it: it changes with every transaction. Both are
 * written one after the other; a file beside the index says that this is going on, so that a store
 * that was stopped in between compares the two when it is opened.
 */
final class TextIndex implements AutoCloseable {
  private final DatasetGraph data;
  private final PassageReader passages;
  private final WordIndex index;
  private final Path unfinished;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  private TextIndex(DatasetGraph data, Iris iris, Path folder) {
    this.data = data;
    this.passages = new PassageReader(data, iris);
    this.index = WordIndex.in(folder);
    this.unfinished = folder.resolveSibling(folder.getFileName() + "-unfinished");
  }

  /** Opens the index in a folder, and makes good what a stopped process left undone. */
  static TextIndex open(DatasetGraph data, Iris iris, Path folder) throws IOException {
    Files.createDirectories(folder);
    TextIndex index = new TextIndex(data, iris, folder);
    if (!index.index.isUsable()) {
      index.rebuild();
    } else if (Files.exists(index.unfinished)) {
      index.repair();
    }
    return index;
  }

  Hits search(String words, Set<Kind> kinds, int offset, int limit) {
    return locked(false, () -> index.search(words, kinds, offset, limit));
  }

  /**
   * Commits a transaction and takes over what it changed.
   *
   * @param changed subjects of the quads that it added or deleted
   */
  void follow(Set<Node> changed, Runnable commit) {
    locked(
        true,
        () -> {
          Change change = change(changed);
          mark();
          commit.run();
          index.update(change.gone(), change.passages());
          unmark();
          return change;
        });
  }

  private Change change(Set<Node> changed) {
    Set<Node> all = new HashSet<>();
    changed.stream()
        .filter(passages::concerns)
        .flatMap(node -> Stream.concat(Stream.of(node), passages.dependents(node)))
        .forEach(all::add);
    List<String> gone = new ArrayList<>();
    List<Passage> found = new ArrayList<>();
    for (Node node : all) {
      Optional<Passage> passage = passages.passage(node);
      passage.ifPresentOrElse(found::add, () -> gone.add(node.toString()));
    }
    return new Change(gone, found);
  }

  /** Writes the index anew. */
  void rebuild() {
    locked(
        true,
        () -> {
          mark();
          Txn.executeRead(data, () -> index.rebuild(passages.all()));
          unmark();
          return index;
        });
  }

  private void repair() {
    locked(
        true,
        () -> {
          TextIndexCheck.Drift drift = drift();
          Set<Node> wrong = new HashSet<>();
          drift.all().forEach(iri -> wrong.add(NodeFactory.createURI(iri)));
          Change change = Txn.calculateRead(data, () -> change(wrong));
          index.update(change.gone(), change.passages());
          unmark();
          return change;
        });
  }

  /** In what the index differs from the data. */
  TextIndexCheck.Drift drift() {
    return locked(
        false, () -> Txn.calculateRead(data, () -> new TextIndexCheck(passages, index).drift()));
  }

  private <T> T locked(boolean exclusive, Supplier<T> work) {
    var held = exclusive ? lock.writeLock() : lock.readLock();
    held.lock();
    try {
      return work.get();
    } finally {
      held.unlock();
    }
  }

  private void mark() {
    try {
      Files.writeString(unfinished, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void unmark() {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    index.close();
  }

  /** What goes out of the index, and what comes in. */
  private record Change(List<String> gone, List<Passage> passages) {}
}
