package io.wenmai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Queries that would fill the memory are stopped; the server, with little of it, goes on. */
@Timeout(60)
class MemoryTest {
  private static final String LONG =
      "GRAPH ?g { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z } BIND(CONCAT(?x, ?y, ?z, \""
          + "x".repeat(4_000)
          + "\") AS ?long)";

  private static final List<String> GREEDY =
      List.of(
          "SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?long { " + LONG + " } }",
          "SELECT ?a { " + LONG + " } ORDER BY ?long",
          "SELECT (COUNT(DISTINCT ?long) AS ?n) { " + LONG + " }",
          "SELECT ?long (COUNT(*) AS ?n) { " + LONG + " } GROUP BY ?long");

  @Test
  void greedyQueriesAreStoppedAndOthersAnswered() throws Exception {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeap.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      String address = address(server);
      for (String query : GREEDY) {
        HttpResponse<String> response = ask(address, query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
        assertThat(response.body()).contains("memory");
        assertThat(ask(address, "ASK {}").body()).contains("true");
      }
    } finally {
      server.destroyForcibly().waitFor();
    }
  }

  private static String address(Process server) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    return String.valueOf(out.readLine());
  }

  private static HttpResponse<String> ask(String address, String query) throws Exception {
    URI uri = URI.create(address + "wenmai/sparql?query=" + Probe.encode(query));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
  }
}
