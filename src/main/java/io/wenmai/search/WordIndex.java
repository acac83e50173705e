package io.wenmai.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Passages on disk, found by their words. What is written is there for good and for every search
 * that starts later. Threads may share an index; one process at a time may write it.
 */
public final class WordIndex implements AutoCloseable {
  private static final String VERSION = "version";

  /** Lucene tells what it thinks of the Java that it runs on, which helps nobody here. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Directory directory;
  private final Readers readers;

  private WordIndex(Directory directory) {
    this.directory = directory;
    this.readers = new Readers(directory);
  }

  /** The index in a folder; nothing is read or written yet. */
  public static WordIndex in(Path folder) {
    try {
      return new WordIndex(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is an index that can be read and that this version of the program wrote. */
  public boolean isUsable() {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return false;
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        return Integer.toString(Fields.VERSION).equals(data.get(VERSION));
      }
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Takes passages out, and others in.
   *
   * @param gone IRIs of what is not to be found any more, unless it is among the others
   */
  public void update(Collection<String> gone, Collection<Passage> passages) {
    write(
        OpenMode.CREATE_OR_APPEND,
        writer -> {
          for (String iri : gone) {
            writer.deleteDocuments(new Term(Fields.IRI, iri));
          }
          for (Passage passage : passages) {
            writer.updateDocument(new Term(Fields.IRI, passage.iri()), Fields.document(passage));
          }
        });
  }

  /** Forgets everything and takes in these passages, no two of one IRI. */
  public void rebuild(Iterator<Passage> passages) {
    if (!isUsable()) {
      clear();
    }
    write(
        OpenMode.CREATE,
        writer -> {
          while (passages.hasNext()) {
            writer.addDocument(Fields.document(passages.next()));
          }
        });
  }

  /** Lucene reads what is there before it writes over it, and stops where it cannot. */
  private void clear() {
    try {
      readers.close();
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(OpenMode mode, Writing writing) {
    IndexWriterConfig config = new IndexWriterConfig().setOpenMode(mode).setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writing.to(writer);
      Map<String, String> data = Map.of(VERSION, Integer.toString(Fields.VERSION));
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    readers.refresh();
  }

  /**
   * Finds what has all the words; where nothing has, what has most of them.
   *
   * @param words anything: there is no syntax but spaces, and a star behind a word for its endings
   * @param offset how many of the best to leave out
   */
  public Hits search(String words, Set<Kind> kinds, int offset, int limit) {
    Words wanted = Words.of(words);
    if (wanted.isEmpty() || kinds.isEmpty()) {
      return Hits.NONE;
    }
    return readers.read(reader -> new Search(reader, wanted, kinds).page(offset, limit));
  }

  /** How many passages there are. */
  public int size() {
    return readers.read(DirectoryReader::numDocs);
  }

  /** The passage of an IRI, if there is one. */
  public Optional<Passage> passage(String iri) {
    return readers.read(reader -> new Stored(reader).passage(iri));
  }

  /** Hands on all passages, in no order. */
  public void each(Consumer<Passage> consumer) {
    readers.read(reader -> {
      new Stored(reader).each(consumer);
      return List.of();
    });
  }

  @Override
  public void close() {
    readers.close();
    try {
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is done with a writer. */
  private interface Writing {
    void to(IndexWriter writer) throws IOException;
  }
}
