package io.wenmai.store;

import io.wenmai.graph.NQuads;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * All quads of a store as gzipped N-Quads, which other tools read too. The first line says what it
 * is, the last how many quads there are, so that half a backup is not taken for a whole one.
 */
final class Backup {
  private static final String FIRST = "# wenmai backup 1";
  private static final String LAST = "# quads: ";

  private Backup() {}

  /** Writes all quads; says how many. The caller holds a transaction. */
  static long write(DatasetGraph data, OutputStream out) throws IOException {
    long count = 0;
    GZIPOutputStream zipped = new GZIPOutputStream(out);
    line(FIRST, zipped);
    for (Iterator<Quad> all = data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY); all.hasNext(); ) {
      line(NQuads.line(all.next()), zipped);
      count++;
    }
    line(LAST + count, zipped);
    zipped.finish();
    return count;
  }

  private static void line(String line, OutputStream out) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a backup; says how many quads it has. The caller holds a write transaction.
   *
   * @throws StoreException if it is no backup, or not all of it
   */
  static long read(InputStream in, DatasetGraph into) throws IOException {
    AtomicLong count = new AtomicLong();
    try (GZIPInputStream unzipped = new GZIPInputStream(in);
        Ends ends = new Ends(unzipped)) {
      if (!ends.firstLine().equals(FIRST)) {
        throw new StoreException("it does not begin as 'wenmai backup' writes");
      }
      parse(ends, into, count);
      if (!ends.lastLine().equals(LAST + count)) {
        throw new StoreException("its end is missing");
      }
      return count.get();
    } catch (UncheckedIOException e) {
      throw new StoreException("it cannot be read to its end: " + e.getMessage(), e);
    }
  }

  private static void parse(InputStream in, DatasetGraph into, AtomicLong count) {
    StreamRDFBase adding =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            into.add(quad);
            count.incrementAndGet();
          }
        };
    try {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .checking(false)
          .parse(adding);
    } catch (RiotException e) {
      throw new StoreException("it is damaged: " + e.getMessage(), e);
    }
  }
}
