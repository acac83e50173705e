package io.wenmai.serve;

import io.wenmai.store.Asking;
import io.wenmai.store.Limits;
import io.wenmai.store.Store;
import java.net.URI;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;

/** A running endpoint on the loopback interface; it reads and never writes. */
public final class Server implements AutoCloseable {
  private static final int BODY_BYTES_PER_UNIT = 9;
  private static final int MAX_THREADS = 32;

  private final FusekiServer fuseki;

  private Server(FusekiServer fuseki) {
    this.fuseki = fuseki;
  }

  /** Starts to serve a store, of which the caller stays the owner. */
  public static Server start(Store store, ServerOptions options) {
    Asking asking = new Asking(store, new Limits(options.timeout(), options.maxRows()));
    SequencedMap<String, Long> counts = Counts.of(asking);
    return start(
        store.data(),
        options,
        builder ->
            builder
                .addServlet("", new IndexPage(counts))
                .addServlet("/api/query/*", new QueryApi(asking))
                .addServlet("/web/*", new WebFiles()));
  }

  /** Starts to serve data, with pages or without. */
  static Server start(
      DatasetGraph data, ServerOptions options, UnaryOperator<FusekiServer.Builder> pages) {
    QueryGuard guard = new QueryGuard(options.timeout());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .loopback(true)
            .maxServerThreads(MAX_THREADS)
            .fusekiModules(FusekiModules.create())
            .registerOperation(
                Operation.Query, WebContent.contentTypeSPARQLQuery, new SparqlQuery(guard, options))
            .add("/wenmai", service(data))
            .addFilter("/*", new HostFilter())
            .addFilter("/*", new HeaderFilter())
            .addFilter("/*", new BodyFilter(options.maxQueryLength() * BODY_BYTES_PER_UNIT));
    return new Server(pages.apply(builder).build().start());
  }

  private static DataService service(DatasetGraph data) {
    return DataService.newBuilder(data)
        .addEndpoint(Operation.Query, "sparql")
        .addEndpoint(Operation.GSP_R, "data")
        .build();
  }

  /** Where the pages start: {@code http://127.0.0.1:PORT/}. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + fuseki.getPort() + "/");
  }

  /** Where queries go. */
  public URI endpoint() {
    return uri().resolve("wenmai/sparql");
  }

  /** Waits until somebody stops the server. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}
