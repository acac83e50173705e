package io.wenmai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an embedded Fuseki leaves open and this one must not: each hole is tried over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedHolesTest {
  private final Probe probe = Probe.start();

  @AfterAll
  void stop() {
    probe.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { BIND(<%s> AS ?there) SERVICE ?there { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } } } }",
        "SELECT * { BIND(EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } AS ?x) }",
        "SELECT * { ?a ?b ?c FILTER NOT EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
        "SELECT * { ?a ?b ?c MINUS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
        "SELECT * { ?a ?b ?c LATERAL { SERVICE SILENT <%s> { ?s ?p ?o } } }",
        "SELECT * { { ?a ?b ?c } UNION { GRAPH ?g { SERVICE SILENT <%s> { ?s ?p ?o } } } }",
        "SELECT (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } AS ?x) {}",
        "SELECT * { ?a ?b ?c } ORDER BY (EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } })",
        "SELECT (SUM(IF(EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } }, 1, 2)) AS ?x) { ?a ?b ?c }",
        "ASK { OPTIONAL { SERVICE SILENT <%s> { ?s ?p ?o } } }",
        "CONSTRUCT { ?s ?p ?o } { SERVICE <%s> { ?s ?p ?o } }",
        "DESCRIBE ?s { SERVICE <%s> { ?s ?p ?o } }"
      })
  void serviceIsRefusedAndNobodyIsAsked(String query) throws Exception {
    try (Listener listener = Listener.start()) {
      HttpResponse<String> response = probe.query(query.formatted(listener.iri()));
      assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
      assertThat(response.body()).contains("SERVICE is off");
      assertThat(listener.calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOAD <%s>",
        "LOAD <%s> INTO GRAPH <urn:x>",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
        "DROP ALL"
      })
  void updatesAreRefused(String update) throws Exception {
    try (Listener listener = Listener.start()) {
      String text = update.formatted(listener.iri());
      for (String path : new String[] {"wenmai/sparql", "wenmai/update", "wenmai", "wenmai/data"}) {
        assertRefused(probe.send("POST", path, "application/sparql-update", text));
        assertRefused(
            probe.send(
                "POST", path, "application/x-www-form-urlencoded", "update=" + Probe.encode(text)));
      }
      assertThat(listener.calls()).isEmpty();
    }
    assertNothingChanged();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void graphsCannotBeWritten(String method) throws Exception {
    String triple = "<urn:a> <urn:b> <urn:c> .";
    for (String path :
        new String[] {"wenmai/data?default", "wenmai/data?graph=urn:graph", "wenmai"}) {
      assertRefused(probe.send(method, path, "text/turtle", triple));
    }
    assertNothingChanged();
  }

  @Test
  void datasetsAreNotReadFromElsewhere(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("secret.ttl"), "<urn:a> <urn:b> 'treasure' .");
    try (Listener listener = Listener.start()) {
      for (String iri : new String[] {file.toUri().toString(), listener.iri()}) {
        String query = "SELECT * FROM <%s> FROM NAMED <%s> { ?s ?p ?o }".formatted(iri, iri);
        assertThat(probe.query(query).body()).doesNotContain("treasure");
        String plain = "wenmai/sparql?query=" + Probe.encode("SELECT * { ?s ?p ?o }");
        assertThat(probe.get(plain + "&default-graph-uri=" + Probe.encode(iri)).body())
            .doesNotContain("treasure");
        assertThat(probe.get("wenmai/data?graph=" + Probe.encode(iri)).body())
            .doesNotContain("treasure");
      }
      assertThat(listener.calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:io.wenmai.serve.Trap>() AS ?x) {}",
        "SELECT (CALL(<java:io.wenmai.serve.Trap>) AS ?x) {}",
        "SELECT * { ?s <java:io.wenmai.serve.Trap> ?o }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s <java:io.wenmai.serve.Trap>/<urn:x> ?o } }",
        "SELECT (COUNT(<java:io.wenmai.serve.Trap>(?s)) AS ?x) { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH ?g { ?s ?p ?o } } ORDER BY <java:io.wenmai.serve.Trap>(?s)"
      })
  void namesOfJavaClassesLoadNothing(String query) throws Exception {
    probe.query(query);
    assertThat(System.getProperty(Trap.TRACE)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java:io.wenmai.serve.Trap",
        "http://jena.apache.org/ARQ/function#wait",
        "http://jena.apache.org/ARQ/function#print",
        "http://jena.apache.org/ARQ/function#context",
        "http://www.w3.org/2005/xpath-functions#matches",
        "http://www.w3.org/2005/xpath-functions#replace",
        "http://www.w3.org/2005/xpath-functions#concat",
        "http://www.w3.org/2005/xpath-functions/math#pow",
        "http://www.w3.org/2005/xpath-functions/math#exp10",
        "http://www.w3.org/ns/sparql#regex",
        "http://www.w3.org/ns/sparql#concat"
      })
  void functionsThatWaitPrintOrRunAwayAreNotOffered(String iri) throws Exception {
    HttpResponse<String> response = probe.query("SELECT (<" + iri + ">('10', '10') AS ?x) {}");
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("is not offered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$/ping",
        "$/stats",
        "$/metrics",
        "$/compact/wenmai",
        "$/backup/wenmai",
        "$/tasks",
        "$/server",
        "$/datasets",
        "$/validate/query",
        "wenmai/shacl",
        "wenmai/upload",
        "wenmai/patch",
        "general/sparql",
        "dump"
      })
  void administrationIsNotThere(String path) throws Exception {
    assertThat(probe.get(path).statusCode()).isEqualTo(404);
    assertThat(probe.send("POST", path, "text/plain", "").statusCode()).isIn(404, 405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"callback=alert", "stylesheet=http://evil.example/x", "force-accept=text/html"})
  void answersAreNotDressedUp(String parameter) throws Exception {
    String path = "wenmai/sparql?query=" + Probe.encode("ASK {}");
    assertThat(probe.get(path + "&" + parameter).statusCode()).isEqualTo(400);
    assertThat(
            probe
                .send(
                    "POST",
                    "wenmai/sparql",
                    "application/x-www-form-urlencoded",
                    "query=ASK%7B%7D&" + parameter)
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void contextsOfJsonLdAreNotFetched() throws Exception {
    try (Listener listener = Listener.start()) {
      String body = "{\"@context\": \"%s\", \"@id\": \"urn:a\"}".formatted(listener.iri());
      for (String path :
          new String[] {
            "wenmai/data", "wenmai/data?default", "wenmai/sparql", "wenmai", "wenmai/shacl", ""
          }) {
        assertThat(probe.send("POST", path, "application/ld+json", body).statusCode())
            .isIn(400, 404, 405, 415);
      }
      assertThat(listener.calls()).isEmpty();
    }
    assertNothingChanged();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (AGG <java:io.wenmai.serve.Trap>(?s) AS ?x) { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { ?s (<java:io.wenmai.serve.Trap>)+ ?o }",
        "SELECT * { (1) <java:io.wenmai.serve.Trap> ?o }",
        "JSON { \"a\": ?s } WHERE { GRAPH ?g { ?s ?p ?o } }",
        "DESCRIBE <java:io.wenmai.serve.Trap>",
        "SELECT (<http://jena.apache.org/ARQ/function#version>() AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#systemProperty>('user.home') AS ?x) {}"
      })
  void dialectsOpenNoOtherDoor(String query) throws Exception {
    HttpResponse<String> response = probe.query(query);
    assertThat(response.statusCode()).isIn(200, 400, 406, 422);
    assertThat(response.body()).doesNotContain(System.getProperty("user.home"));
    assertThat(System.getProperty(Trap.TRACE)).isNull();
  }

  private static void assertRefused(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isIn(400, 404, 405, 415);
  }

  private void assertNothingChanged() throws IOException {
    long size = Txn.calculateRead(probe.data(), () -> probe.data().stream().count());
    assertThat(size).isEqualTo(100);
  }
}
