package io.wenmai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the endpoint is for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {
  private final Probe probe =
      Probe.start(DatabaseMgr.createDatasetGraph(), ServerOptions.standard(0));

  @AfterAll
  void stop() {
    probe.close();
  }

  @Test
  void answersQueriesByGetFormAndBody() throws Exception {
    String ask = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s <urn:name> ?name } }";
    assertThat(probe.query(ask).body()).contains("\"value\": \"100\"");
    assertThat(
            probe
                .send(
                    "POST",
                    "wenmai/sparql",
                    "application/x-www-form-urlencoded",
                    "query=" + Probe.encode(ask))
                .body())
        .contains("\"value\": \"100\"");
    assertThat(probe.send("POST", "wenmai/sparql", "application/sparql-query", ask).body())
        .contains("\"value\": \"100\"");
  }

  @Test
  void answersInTheFormatAskedFor() throws Exception {
    String path =
        "wenmai/sparql?query="
            + Probe.encode("SELECT ?name { GRAPH ?g { <urn:thing:7> ?p ?name } }");
    assertThat(probe.send(probe.request(path).setHeader("Accept", "text/csv")).body())
        .isEqualToNormalizingNewlines("name\nthing 7\n");
  }

  @Test
  void regularExpressionsAndReplacementsMeanWhatTheyAlwaysMeant() throws Exception {
    assertThat(select("FILTER(REGEX(?name, '^THING 9.$', 'i'))")).hasSize(10);
    assertThat(select("FILTER(REGEX(?name, 'thing 9', 'q'))")).hasSize(11);
    assertThat(select("FILTER(?name = 'thing 7') BIND(REPLACE(?name, 'i(.)', '<$1>') AS ?x)"))
        .containsExactly("th<n>g 7");
    assertThat(select("FILTER(?name = 'thing 7') BIND(REPLACE(?name, '.*', 'x') AS ?x)"))
        .containsExactly("x");
    assertThat(select("FILTER(?name = 'thing 7') BIND(CONCAT(?name, '!', STR(6 * 7)) AS ?x)"))
        .containsExactly("thing 7!42");
    assertThat(select("FILTER(?name = 'thing 7') BIND(REPLACE('新闻'@zh, '新', '旧') AS ?x)"))
        .containsExactly("旧闻");
  }

  private List<String> select(String pattern) throws Exception {
    String variable = pattern.contains("?x") ? "?x" : "?name";
    String query = "SELECT " + variable + " { GRAPH ?g { ?s <urn:name> ?name } " + pattern + " }";
    HttpResponse<String> response =
        probe.send(
            probe
                .request("wenmai/sparql?query=" + Probe.encode(query))
                .setHeader("Accept", "text/csv"));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body().lines().skip(1).toList();
  }

  @Test
  void readsGraphs() throws Exception {
    HttpResponse<String> graph =
        probe.send(probe.request("wenmai/data?graph=urn:graph").setHeader("Accept", "text/turtle"));
    assertThat(graph.body()).contains("\"thing 99\"");
  }
}
