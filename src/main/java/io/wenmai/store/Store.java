package io.wenmai.store;

import io.wenmai.export.ClaimFormat;
import io.wenmai.export.NetworkFormat;
import io.wenmai.graph.Iris;
import io.wenmai.search.Hits;
import io.wenmai.search.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The graph on disk. Queries see the union of all graphs as their default graph. Threads may share
 * a store.
 */
public final class Store implements AutoCloseable {
  /** Four of the six usual indexes: a third less disk, and as fast on every query of ours. */
  private static final StoreParams FOUR_INDEXES =
      StoreParams.builder("wenmai")
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
          .build();

  private final DatasetGraph data;
  private final Path folder;
  private final Iris iris;
  private final TextIndex index;
  private final DatasetGraph writable;

  private Store(DatasetGraph data, Path folder, Iris iris, TextIndex index) {
    this.data = data;
    this.folder = folder;
    this.iris = iris;
    this.index = index;
    this.writable = new SearchedData(data, index);
  }

  /** Opens the store in a folder, or makes an empty one there. */
  public static Store open(Path folder) {
    return open(folder, Iris.DEFAULT);
  }

  /**
   * Opens the store in a folder, or makes an empty one there.
   *
   * @param iris the IRIs of its data
   * @throws StoreException if the folder cannot hold a store, or another process has it open
   */
  public static Store open(Path folder, Iris iris) {
    try {
      Files.createDirectories(folder);
      DatasetGraph data = DatabaseMgr.connectDatasetGraph(location(folder), FOUR_INDEXES);
      data.getContext().setTrue(TDB2.symUnionDefaultGraph);
      TextIndex index = TextIndex.open(data, iris, folder.resolve("search"));
      data.getContext().set(TextQuery.textIndex, new SparqlSearch(index));
      return new Store(data, folder, iris, index);
    } catch (IOException | RuntimeException e) {
      throw new StoreException(
          "cannot open the store in "
              + folder
              + " ("
              + e.getMessage()
              + "); give a folder that you may write to and that no other process has open",
          e);
    }
  }

  private static String location(Path folder) throws IOException {
    return folder.toRealPath().toString();
  }

  /** The IRIs of its data. */
  public Iris iris() {
    return iris;
  }

  /** The data, for a server to answer from; to be read in transactions, and never written. */
  public DatasetGraph data() {
    return data;
  }

  /** The data, for writing in transactions: the full-text index follows. */
  DatasetGraph writable() {
    return writable;
  }

  /** A loader, to put articles in; one at a time. */
  public Loader loader() {
    return new Loader(writable, iris, new Quarantine(folder.resolve("quarantine")));
  }

  /**
   * Answers a query.
   *
   * @throws QueryStoppedException if it takes too long or yields too many rows
   */
  public Answer ask(Query query, Limits limits) {
    return read(() -> new QueryRun(data, limits).answer(query));
  }

  /**
   * Finds entities by their names, articles by their headlines, sentences by their text: first what
   * has all the words, and if nothing has, what has most of them.
   *
   * @param words anything: there is no syntax but spaces, and a star behind a word for its endings
   * @param offset how many of the best to leave out
   * @param limit how many to give; no more than 10,000 can be leafed through
   */
  public Hits search(String words, Set<Kind> kinds, int offset, int limit) {
    return index.search(words, kinds, offset, limit);
  }

  /** Writes the full-text index anew, from the data. */
  public void reindex() {
    index.rebuild();
  }

  /**
   * Writes graph by graph, in an order that depends on nothing but the data.
   *
   * @throws ParameterException if the scope's name is of no entity, or of more than one
   */
  public void export(GraphFormat format, Scope scope, OutputStream out) {
    Txn.executeRead(
        data, () -> new GraphExport(data, iris, extent().part(scope)).write(format, out));
  }

  /** Writes all graphs. */
  public void export(GraphFormat format, OutputStream out) {
    export(format, Scope.EVERYTHING, out);
  }

  /** As {@link #export(GraphFormat, Scope, OutputStream)}, claim by claim. */
  public void export(ClaimFormat format, Scope scope, OutputStream out) {
    Txn.executeRead(
        data, () -> new ClaimExport(data, iris).write(extent().part(scope), format, out));
  }

  /** As {@link #export(GraphFormat, Scope, OutputStream)}: entities, then what joins them. */
  public void export(NetworkFormat format, Scope scope, OutputStream out) {
    Txn.executeRead(
        data, () -> new NetworkExport(data, iris).write(extent().named(scope), format.to(out)));
  }

  private Extent extent() {
    return new Extent(data, iris, index);
  }

  /** What in the store violates a shape or a check; nothing, if all is well. */
  public List<Finding> validate() {
    List<Finding> findings = new ArrayList<>(read(() -> new Validation(data).findings()));
    index.drift().findings().forEach(findings::add);
    return findings.stream().sorted().toList();
  }

  /** Counts what the store holds. */
  public StoreStats stats() {
    return read(() -> new StatsReader(data).read(Disk.size(folder)));
  }

  /**
   * Writes all quads to a file that {@link #restore} reads; says how many.
   *
   * @param out the caller closes it
   */
  public long backup(OutputStream out) {
    return read(() -> {
      try {
        return Backup.write(data, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /**
   * Makes a store from a backup, in the place of the one that the folder holds only when all is
   * well; says how many quads it has.
   *
   * @param replace whether the folder may hold a store already
   * @throws StoreException if it may not, or the backup is none, or not whole
   */
  public static long restore(Path backup, Path folder, boolean replace) {
    return new Restore(folder, Iris.DEFAULT).from(backup, replace);
  }

  /** Whether a folder holds a store; where it does not, {@link #open(Path)} makes one. */
  public static boolean isIn(Path folder) {
    return Disk.holdsStore(folder);
  }

  /**
   * Takes an article out, with all that only it says.
   *
   * @param which the address of its source, its IRI, or the name of its input
   * @return whether the store held it
   */
  public boolean retract(String which) {
    return Txn.calculateWrite(
        writable,
        () -> {
          Node article = new ArticleNames(writable, iris).article(which);
          return article != null && new Derivations(writable, iris).retract(article);
        });
  }

  /** Gives back the disk that past versions take. */
  public void compact() {
    DatabaseMgr.compact(data, true);
  }

  /** What the reader yields within one transaction. */
  <T> T read(Supplier<T> reader) {
    return Txn.calculateRead(data, reader);
  }

  @Override
  public void close() {
    index.close();
    TDBInternal.expel(data);
  }
}
