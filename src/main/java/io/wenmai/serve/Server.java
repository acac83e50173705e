package io.wenmai.serve;

import io.wenmai.graph.Iris;
import io.wenmai.serve.api.QueryApi;
import io.wenmai.serve.http.BodyFilter;
import io.wenmai.serve.http.ErrorPages;
import io.wenmai.serve.http.HeaderFilter;
import io.wenmai.serve.http.HostFilter;
import io.wenmai.serve.http.TokenFilter;
import io.wenmai.serve.http.WebFiles;
import io.wenmai.serve.page.Counts;
import io.wenmai.serve.page.IndexPage;
import io.wenmai.serve.query.GraphRead;
import io.wenmai.serve.query.SparqlQuery;
import io.wenmai.serve.query.Turns;
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
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;

/** A running endpoint; it reads and never writes. */
public final class Server implements AutoCloseable {
  private static final int BODY_BYTES_PER_UNIT = 9;
  private static final int MAX_THREADS = 64;
  private static final int HEADER_BYTES = 128 << 10;
  private static final int OUTPUT_BYTES = 256 << 10;

  private final FusekiServer fuseki;
  private final Turns turns;

  private Server(FusekiServer fuseki, Turns turns) {
    this.fuseki = fuseki;
    this.turns = turns;
  }

  /** Starts to serve a store, of which the caller stays the owner. */
  public static Server start(Store store, ServerOptions options) {
    Asking asking = new Asking(store, new Limits(options.limits().time(), options.limits().rows()));
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
    Turns turns = new Turns(options.limits());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .maxServerThreads(MAX_THREADS)
            .fusekiModules(FusekiModules.create())
            .registerOperation(
                Operation.Query,
                WebContent.contentTypeSPARQLQuery,
                new SparqlQuery(options.limits(), turns, Iris.DEFAULT))
            .registerOperation(Operation.GSP_R, new GraphRead(turns))
            .add("/wenmai", service(data));
    filters(builder, options);
    FusekiServer fuseki = pages.apply(builder).build();
    tighten(fuseki, options);
    return new Server(fuseki.start(), turns);
  }

  private static void filters(FusekiServer.Builder builder, ServerOptions options) {
    String token = options.token();
    builder
        .addFilter("/*", new HeaderFilter())
        .addFilter("/*", new HostFilter(token == null ? null : options.host()));
    if (token != null) {
      builder.addFilter("/*", new TokenFilter(token));
    }
    builder.addFilter("/*", new BodyFilter(options.limits().length() * BODY_BYTES_PER_UNIT));
  }

  /** What the builder has no switch for. */
  private static void tighten(FusekiServer fuseki, ServerOptions options) {
    org.eclipse.jetty.server.Server jetty = fuseki.getJettyServer();
    jetty.setErrorHandler(new ErrorPages());
    if (jetty.getHandler() instanceof ServletContextHandler context) {
      context.setErrorHandler(new ErrorPages());
    }
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector at) {
        at.setHost(options.host());
        HttpConfiguration http =
            at.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setOutputBufferSize(OUTPUT_BYTES);
      }
    }
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
    turns.close();
    fuseki.stop();
  }
}
