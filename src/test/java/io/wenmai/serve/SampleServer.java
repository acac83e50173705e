package io.wenmai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.graph.SampleArticle;
import io.wenmai.graph.SampleNews;
import io.wenmai.graph.Samples;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.store.Loader;
import io.wenmai.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** A store of the sample articles, one of them hostile, served. */
record SampleServer(Store store, Server server, HttpClient client) implements AutoCloseable {
  static final String SCRIPT = "<script>alert(1)</script>";

  static SampleServer start(Path folder) {
    Store store = Store.open(folder);
    Loader loader = store.loader();
    SampleNews.articles().forEach(article -> loader.add(article.graph(store.iris())));
    SampleArticle hostile =
        new SampleArticle(
            "evil", "https://evil.example/<x>\"", SCRIPT, "2025-02-14T10:00:00", SCRIPT);
    hostile.says(SCRIPT + "阿里");
    hostile.claim(
        "Partnership",
        "partners",
        Samples.several(
            Samples.known(Samples.ALIBABA), Samples.found(EntityKind.ORGANISATION, SCRIPT)),
        "status",
        Samples.word("confirmed"));
    loader.add(hostile.graph(store.iris()));
    assertThat(loader.finish(Samples.catalogue()).findings()).isEmpty();
    return new SampleServer(
        store,
        Server.start(store, ServerOptions.standard(0)),
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
  }

  HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    return send(request(path).header("Accept", accept));
  }

  HttpResponse<String> query(String sparql, String accept)
      throws IOException, InterruptedException {
    return get("wenmai/sparql?query=" + Probe.encode(sparql), accept);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.uri() + path));
  }

  HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  static String type(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElse("");
  }

  @Override
  public void close() {
    client.close();
    server.close();
    store.close();
  }
}
