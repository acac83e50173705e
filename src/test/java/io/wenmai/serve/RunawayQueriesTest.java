package io.wenmai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.serve.query.QueryLimits;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that would never end or fill the memory: each ends, and says that it failed. */
@Timeout(30)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunawayQueriesTest {
  private static final String BOMB =
      "REGEX(CONCAT(\"" + "a".repeat(60) + "\", %s), \"^(.*a){25}$\")";
  private static final String THINGS = "GRAPH ?g { ?s <urn:name> ?name }";

  private final Probe probe =
      Probe.start(
          DatabaseMgr.createDatasetGraph(),
          ServerOptions.standard(0)
              .limits(
                  new QueryLimits(
                      Duration.ofSeconds(1), 5_000, 64 << 10, 4, Duration.ofSeconds(2))));

  @AfterAll
  void stop() {
    probe.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { THINGS FILTER(BOMB) }",
        "SELECT (BOMB AS ?x) { THINGS }",
        "SELECT * { THINGS } ORDER BY BOMB",
        "SELECT (COUNT(*) AS ?n) { THINGS } GROUP BY (BOMB AS ?x)",
        "SELECT (SUM(IF(BOMB, 1, 2)) AS ?n) { THINGS }",
        "SELECT (COUNT(*) AS ?n) { THINGS } GROUP BY ?name HAVING(BOMB)",
        "SELECT * { THINGS FILTER EXISTS { THINGS FILTER(BOMB) } }",
        "SELECT * { { SELECT * { THINGS FILTER(!BOMB) } } }",
        "SELECT * { THINGS OPTIONAL { GRAPH ?g { ?s ?p ?o } FILTER(BOMB) } }",
        "ASK { THINGS FILTER(BOMB) }",
        "CONSTRUCT { ?s ?s ?s } { THINGS FILTER(BOMB) }"
      })
  void regularExpressionsEndWithTheTimeLimit(String query) throws Exception {
    String text = query.replace("THINGS", THINGS).replace("BOMB", BOMB.formatted("?name"));
    HttpResponse<String> response = probe.query(text);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
  }

  @Test
  void regularExpressionsOverConstantsEndToo() throws Exception {
    String text = "SELECT * { FILTER(" + BOMB.formatted("\"!\"") + ") }";
    assertThat(probe.query(text).statusCode()).isIn(422, 503);
    assertThat(
            probe
                .query(text.replace("REGEX", "REPLACE").replace("$\")", "$\", \"x\") = ''"))
                .statusCode())
        .isIn(422, 503);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONCAT(?v, ?v)", "REPLACE(?v, \".\", \"$0$0\")"})
  void textsDoNotGrowWithoutEnd(String step) throws Exception {
    assertThat(chained("\"阿里巴巴\"", step).statusCode()).isEqualTo(422);
  }

  @Test
  void numbersDoNotGrowWithoutEnd() throws Exception {
    assertThat(chained("987654321", "(?v * ?v)").statusCode()).isEqualTo(422);
    assertThat(chained("9876.54321", "(?v * ?v)").statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> chained(String start, String step) throws Exception {
    StringBuilder query =
        new StringBuilder("SELECT (STRLEN(STR(?v40)) AS ?n) { BIND(" + start + " AS ?v0)");
    for (int i = 0; i < 40; i++) {
      String previous = step.replace("?v", "?v" + i);
      query.append(" BIND(").append(previous).append(" AS ?v").append(i + 1).append(')');
    }
    return probe.query(query.append('}').toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?t ?w } }",
        "SELECT DISTINCT ?a ?b { GRAPH ?g { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?t ?w } }",
        "SELECT ?a { GRAPH ?g { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?t ?w } } ORDER BY ?x",
        "CONSTRUCT { ?a ?b ?c } { GRAPH ?g { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?t ?w } }"
      })
  void crossProductsEndWithTheTimeLimit(String query) throws Exception {
    assertThat(probe.query(query).statusCode()).isIn(503, 413);
    assertThat(probe.get("wenmai/sparql?timeout=900&query=" + Probe.encode(query)).statusCode())
        .isIn(503, 413);
  }

  @Test
  void anAnswerThatIsTooLongIsRefusedInsteadOfCut() throws Exception {
    HttpResponse<String> response = probe.query("SELECT * { GRAPH ?g { ?a ?p ?x . ?b ?q ?y } }");
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("LIMIT").doesNotContain("bindings");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONSTRUCT { ?a <urn:p> ?b } { GRAPH ?g { ?a ?p ?x . ?b ?q ?y } }",
        "CONSTRUCT { GRAPH ?a { ?a <urn:p> ?b } } { GRAPH ?g { ?a ?p ?x . ?b ?q ?y } }"
      })
  void graphsThatAreTooLargeAreRefusedInsteadOfCut(String query) throws Exception {
    HttpResponse<String> response = probe.query(query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(413);
  }

  @Test
  void descriptionsThatAreTooLargeAreRefusedInsteadOfCut() throws Exception {
    QueryLimits few =
        new QueryLimits(Duration.ofSeconds(9), 50, 64 << 10, 4, Duration.ofSeconds(2));
    ServerOptions options = ServerOptions.standard(0).limits(few);
    try (Probe small = Probe.start(DatabaseMgr.createDatasetGraph(), options)) {
      assertThat(small.query("DESCRIBE ?s { GRAPH ?g { ?s ?p ?o } }").statusCode()).isEqualTo(413);
    }
  }

  @Test
  void cellsThatAreTooLargeTogetherAreRefused() throws Exception {
    String twice = "BIND(CONCAT(?v0, ?v0) AS ?v1)";
    StringBuilder query =
        new StringBuilder(
            "SELECT ?v12 { GRAPH ?g { ?s ?p ?n . ?t ?q ?m } FILTER(?s != ?t)"
                + " BIND(CONCAT(STR(?s), STR(?t)) AS ?v0)");
    for (int i = 0; i < 12; i++) {
      query.append(twice.replace("v1", "v" + (i + 1)).replace("v0", "v" + i));
    }
    assertThat(probe.query(query + "} LIMIT 4000").statusCode()).isIn(413, 503);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (GROUP_CONCAT(?t) AS ?all) { THINGS }",
        "SELECT (GROUP_CONCAT(DISTINCT ?t; separator=',') AS ?all) { THINGS }",
        "SELECT ?g { THINGS } GROUP BY ?g HAVING(STRLEN(GROUP_CONCAT(?t)) > 7)",
        "SELECT * { { SELECT (GROUP_CONCAT(?t; separator='') AS ?all) { THINGS } } }"
      })
  void concatenationOfGroupsIsBounded(String query) throws Exception {
    String things =
        "GRAPH ?g { ?a ?p ?x . ?b ?q ?y } BIND(CONCAT(?x, ?y, '" + "x".repeat(900) + "') AS ?t)";
    HttpResponse<String> response = probe.query(query.replace("THINGS", things));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
    assertThat(response.body()).contains("GROUP_CONCAT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?s (<urn:name>|!<urn:name>)* ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s (<urn:next>|!<urn:next>)* ?o }",
        "ASK { ?s ((<urn:next>|!<urn:next>)*)* <urn:nowhere> }"
      })
  void pathsOverEverythingEnd(String query) throws Exception {
    assertThat(probe.query(query).statusCode()).isIn(200, 422, 503);
  }

  @Test
  void addressesThatAreTooLongAreRefused() throws Exception {
    assertThat(probe.query("SELECT * { # " + "x".repeat(66_000) + "\n}").statusCode())
        .isEqualTo(413);
    assertThat(probe.query("SELECT * { # " + "x".repeat(200_000) + "\n}").statusCode())
        .isIn(414, 431);
  }

  @Test
  void queriesThatAreTooLongOrTooDeepAreRefused() throws Exception {
    String longOne = "SELECT * { # " + "x".repeat(70_000) + "\n}";
    assertThat(
            probe.send("POST", "wenmai/sparql", "application/sparql-query", longOne).statusCode())
        .isEqualTo(413);
    String deep = "SELECT * { FILTER(" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ") }";
    assertThat(probe.send("POST", "wenmai/sparql", "application/sparql-query", deep).statusCode())
        .isIn(400, 422);
    String path =
        "SELECT * { GRAPH ?g { ?s "
            + "(".repeat(9_000)
            + "<urn:p>"
            + ")*".repeat(9_000)
            + " ?o } }";
    assertThat(probe.send("POST", "wenmai/sparql", "application/sparql-query", path).statusCode())
        .isIn(200, 400, 422);
  }

  @Test
  void theServerGoesOnAfterwards() throws Exception {
    assertThat(probe.query("ASK {}").body()).contains("true");
  }
}
