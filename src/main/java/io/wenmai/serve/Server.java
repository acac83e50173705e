package io.wenmai.serve;

import io.wenmai.graph.Iris;
import io.wenmai.serve.api.Metrics;
import io.wenmai.serve.api.Routes;
import io.wenmai.serve.http.BodyFilter;
import io.wenmai.serve.http.ErrorPages;
import io.wenmai.serve.http.HeaderFilter;
import io.wenmai.serve.http.HostFilter;
import io.wenmai.serve.http.NothingHere;
import io.wenmai.serve.http.TokenFilter;
import io.wenmai.serve.http.WebFiles;
import io.wenmai.serve.page.Counts;
import io.wenmai.serve.page.IndexPage;
import io.wenmai.serve.page.ResourcePages;
import io.wenmai.serve.page.Vocabulary;
import io.wenmai.serve.page.WellKnown;
import io.wenmai.serve.query.Asker;
import io.wenmai.serve.query.GraphRead;
import io.wenmai.serve.query.Introduction;
import io.wenmai.serve.query.SparqlQuery;
import io.wenmai.serve.query.Turns;
import io.wenmai.store.Asking;
import io.wenmai.store.Limits;
import io.wenmai.store.Store;
import java.net.URI;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
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
  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::");

  /** Addresses may hold Chinese as it is written, which people type and browsers encode. */
  private static final UriCompliance CHINESE =
      UriCompliance.DEFAULT.with("wenmai", UriCompliance.Violation.ILLEGAL_PATH_CHARACTERS);

  private final FusekiServer fuseki;
  private final Turns turns;
  private final String host;

  private Server(FusekiServer fuseki, Turns turns, String host) {
    this.fuseki = fuseki;
    this.turns = turns;
    this.host = host;
  }

  /** Starts to serve a store, of which the caller stays the owner. */
  public static Server start(Store store, ServerOptions options) {
    Asking asking = new Asking(store, new Limits(options.limits().time(), options.limits().rows()));
    IndexPage index = new IndexPage(Counts.of(asking));
    return start(
        store.data(),
        store.iris(),
        options,
        (builder, asker, metrics) -> {
          builder
              .addServlet("", index)
              .addServlet("/api/*", Routes.of(store, asker, metrics))
              .addServlet("/web/*", new WebFiles());
          pages(builder, asker);
        });
  }

  private static void pages(FusekiServer.Builder builder, Asker asker) {
    builder
        .addServlet("/.well-known/void", new WellKnown(new Introduction(asker)))
        .addServlet("/ontology", new Vocabulary(asker))
        .addServlet("/keyword", new Vocabulary(asker));
    ResourcePages.FOLDERS.forEach(
        folder -> builder.addServlet("/" + folder + "/*", new ResourcePages(asker, folder)));
  }

  /** Starts to serve data alone, without pages. */
  static Server start(DatasetGraph data, ServerOptions options) {
    return start(
        data,
        Iris.DEFAULT,
        options,
        (builder, asker, metrics) -> builder.addServlet("/api/*", Routes.of(asker, metrics)));
  }

  /** What is served beside queries. */
  @FunctionalInterface
  private interface Site {
    void add(FusekiServer.Builder builder, Asker asker, Metrics metrics);
  }

  private static Server start(DatasetGraph data, Iris iris, ServerOptions options, Site site) {
    Turns turns = new Turns(options.limits());
    Asker asker = new Asker(data, iris, options.limits(), turns);
    Metrics metrics = new Metrics(turns);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .maxServerThreads(MAX_THREADS)
            .fusekiModules(FusekiModules.create())
            .registerOperation(
                Operation.Query, WebContent.contentTypeSPARQLQuery, new SparqlQuery(asker))
            .registerOperation(Operation.GSP_R, new GraphRead(turns))
            .add("/wenmai", service(data))
            .addFilter("/*", metrics)
            .addServlet("/*", new NothingHere());
    filters(builder, options);
    site.add(builder, asker, metrics);
    FusekiServer fuseki = builder.build();
    tighten(fuseki, options);
    return new Server(fuseki.start(), turns, options.host());
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
        http.setUriCompliance(CHINESE);
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
    String name = EVERYWHERE.contains(host) ? "127.0.0.1" : host;
    String written = name.indexOf(':') < 0 ? name : "[" + name + "]";
    return URI.create("http://" + written + ":" + fuseki.getPort() + "/");
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
