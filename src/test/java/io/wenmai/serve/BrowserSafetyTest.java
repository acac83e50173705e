package io.wenmai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another site, or a client that lies, may try. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserSafetyTest {
  private static final String ASK = "wenmai/sparql?query=ASK%7B%7D";

  private final Probe probe = Probe.start();

  @AfterAll
  void stop() {
    probe.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {ASK, "", "wenmai/sparql?query=nonsense", "nowhere", "wenmai/data?default"})
  void everyAnswerTellsTheBrowserToTrustNothing(String path) throws Exception {
    HttpResponse<String> response = probe.get(path);
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void otherSitesMayReadButWithoutCredentials() throws Exception {
    HttpResponse<String> response =
        probe.send(probe.request(ASK).header("Origin", "https://evil.example"));
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(response.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    HttpResponse<String> preflight =
        probe.send(
            probe
                .request("wenmai/data?default")
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "DELETE")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .doesNotContain("DELETE", "PUT", "PATCH");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:3030",
        "127.0.0.1.evil.example",
        "localhost@evil.example",
        ""
      })
  void aRequestForAnotherHostIsRefused(String host) throws Exception {
    assertThat(probe.raw("GET /" + ASK + " HTTP/1.1", "Host: " + host, "Connection: close"))
        .containsPattern("^HTTP/1.1 4(21|00)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:3030", "127.0.0.1:1", "[::1]:3030"})
  void aRequestForThisMachineIsAnswered(String host) throws Exception {
    assertThat(probe.raw("GET /" + ASK + " HTTP/1.1", "Host: " + host, "Connection: close"))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "CONNECT", "BREW"})
  void otherMethodsAreRefused(String method) throws Exception {
    for (String path : List.of("/", "/wenmai/sparql", "/wenmai/data")) {
      assertThat(
              probe.raw(
                  method + " " + path + " HTTP/1.1",
                  "Host: localhost",
                  "Content-Length: 0",
                  "Connection: close"))
          .containsPattern("^HTTP/1.1 (405|501|400)");
    }
  }

  @Test
  void bodiesAreShortPlainAndOfAKnownLength() throws Exception {
    String[] head = {
      "POST /wenmai/sparql HTTP/1.1",
      "Host: localhost",
      "Connection: close",
      "Content-Type: application/sparql-query"
    };
    assertThat(probe.raw(with(head, "Content-Length: 99999999"))).startsWith("HTTP/1.1 413");
    assertThat(probe.raw(with(head, "Transfer-Encoding: chunked", "", "0")))
        .startsWith("HTTP/1.1 411");
    assertThat(probe.raw(with(head, "Content-Encoding: gzip", "Content-Length: 0")))
        .startsWith("HTTP/1.1 415");
  }

  private static String[] with(String[] head, String... more) {
    return Stream.of(head, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/",
        "/web",
        "/..",
        "/../pom.xml",
        "/%2e%2e/pom.xml",
        "/..%2fpom.xml",
        "/..;/pom.xml",
        "/wenmai/../../pom.xml",
        "/wenmai/..%2f..%2fpom.xml",
        "/%2e%2e%5cpom.xml",
        "/META-INF/",
        "/META-INF/MANIFEST.MF",
        "/io/wenmai/",
        "//etc/passwd",
        "/wenmai/"
      })
  void foldersAreNotListedAndFilesOutsideAreNotFound(String path) throws Exception {
    assertThat(probe.raw("GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close"))
        .containsPattern("^HTTP/1.1 4(00|04|05)")
        .doesNotContain("<project", "Manifest-Version", "root:");
  }

  @Test
  void refusalsOfTheWebServerItselfAreSafeToo() throws Exception {
    for (String line :
        List.of(
            "GET /%zz HTTP/1.1",
            "GET /..%2f HTTP/1.1",
            "GET / HTTP/1.1\r\nBad Header: x",
            "GET /" + "a".repeat(200_000) + " HTTP/1.1",
            "NONSENSE")) {
      String answer = probe.raw(line, "Host: localhost", "Connection: close");
      assertThat(answer).containsPattern("^HTTP/1.1 4(00|14|31|05)");
      if (answer.contains("Content-Type")) {
        assertThat(answer)
            .contains("X-Content-Type-Options: nosniff", "default-src 'none'")
            .doesNotContainIgnoringCase("jetty", "<html", "at org.", "Exception");
      }
    }
    assertThat(probe.raw("GET /nowhere HTTP/1.1", "Host: evil.example", "Connection: close"))
        .contains("nosniff", "default-src 'none'", "application/problem+json");
  }

  @Test
  void linesInParametersNeverBecomeHeaders() throws Exception {
    String injected = "x%0d%0aX-Injected:%20yes%0d%0a%0d%0a<script>";
    for (String path :
        List.of(
            "/?lang=" + injected,
            "/wenmai/sparql?lang=" + injected,
            "/wenmai/sparql?query=ASK%7B%7D&format=" + injected,
            "/wenmai/data?graph=" + injected,
            "/api/queries/" + injected,
            "/" + injected)) {
      String answer =
          probe.raw(
              "GET " + path + " HTTP/1.1",
              "Host: localhost",
              "Accept: text/html",
              "Connection: close");
      assertThat(answer).doesNotContain("<script>");
      assertThat(answer.split("\r\n\r\n", 2)[0]).doesNotContain("X-Injected");
    }
  }

  @Test
  void scriptsOfOtherSitesGetNoCallbacks() throws Exception {
    for (String path : List.of("api/health?callback=steal", "api/queries?jsonp=steal")) {
      assertThat(probe.get(path).statusCode()).isEqualTo(400);
    }
    assertThat(probe.get("api/health").body()).startsWith("{");
  }

  @Test
  void whatTheClientSaysIsNeverAPage() throws Exception {
    String script = "<script>alert(1)</script>";
    for (String path :
        List.of(
            "wenmai/sparql?query=" + Probe.encode(script),
            Probe.encode(script),
            "wenmai/" + Probe.encode(script))) {
      HttpResponse<String> response =
          probe.send(probe.request(path).setHeader("Accept", "text/html"));
      if (response.headers().firstValue("Content-Type").orElse("").contains("html")) {
        assertThat(response.body()).doesNotContain(script);
      }
    }
  }
}
