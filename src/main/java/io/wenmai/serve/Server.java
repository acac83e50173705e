package io.wenmai.serve;

import java.net.URI;
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

  /** Starts to serve the data, of which the caller stays the owner. */
  public static Server start(DatasetGraph data, ServerOptions options) {
    QueryGuard guard = new QueryGuard(options.timeout());
    FusekiServer fuseki =
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
            .addFilter("/*", new BodyFilter(options.maxQueryLength() * BODY_BYTES_PER_UNIT))
            .build();
    return new Server(fuseki.start());
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

  /** Waits until somebody stops the server. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}
