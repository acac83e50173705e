package io.wenmai.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/** A server over a hundred things with names, and a client that may ask it anything. */
record Probe(Server server, DatasetGraph data, HttpClient client) implements AutoCloseable {
  static final String JSON = "application/sparql-results+json";

  static Probe start() {
    return start(DatasetGraphFactory.createTxnMem(), ServerOptions.standard(0));
  }

  static Probe start(DatasetGraph data, ServerOptions options) {
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < 100; i++) {
            data.add(
                NodeFactory.createURI("urn:graph"),
                NodeFactory.createURI("urn:thing:" + i),
                NodeFactory.createURI("urn:name"),
                NodeFactory.createLiteralString("thing " + i));
          }
        });
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return new Probe(Server.start(data, options), data, client);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  HttpResponse<String> query(String sparql) throws IOException, InterruptedException {
    return get("wenmai/sparql?query=" + encode(sparql));
  }

  HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        request(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
  }

  /** On a new connection: the server closes one whose refused body it has not read. */
  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    try (HttpClient fresh = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return fresh.send(request.build(), BodyHandlers.ofString());
    }
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.uri().resolve(URI.create("/" + path)))
        .timeout(Duration.ofSeconds(30))
        .header("Accept", JSON);
  }

  /** Sends the lines as they are and gives the whole answer; the request must close. */
  String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.uri().getPort())) {
      socket.setSoTimeout(20_000);
      String request = String.join("\r\n", lines) + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
