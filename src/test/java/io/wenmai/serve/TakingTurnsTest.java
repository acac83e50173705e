package io.wenmai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.serve.query.QueryLimits;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Many clients at once, and clients that do not wait. */
@Timeout(30)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakingTurnsTest {
  private static final Pattern ID = Pattern.compile("\"id\":([0-9]+)");
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z . ?d ?t ?w . ?e ?u ?v } }";

  private final Probe probe =
      Probe.start(
          DatabaseMgr.createDatasetGraph(),
          ServerOptions.standard(0)
              .limits(
                  new QueryLimits(
                      Duration.ofSeconds(25), 5_000, 64 << 10, 2, Duration.ofMillis(300))));

  @AfterAll
  void stop() {
    probe.close();
  }

  @Test
  void whatRunsIsListedAndCanBeStopped() throws Exception {
    CompletableFuture<HttpResponse<String>> answer = ask(ENDLESS);
    String list = await(1);
    assertThat(list).contains("?e ?u ?v", "\"milliseconds\"");
    assertThat(delete(id(list)).statusCode()).isEqualTo(204);
    assertThat(answer.join().statusCode()).isEqualTo(503);
    assertThat(answer.join().body()).contains("cancelled");
    await(0);
    assertThat(delete(id(list)).statusCode()).isEqualTo(404);
    assertThat(delete("nonsense").statusCode()).isEqualTo(404);
  }

  @Test
  void otherSitesNeitherSeeNorStopWhatRuns() throws Exception {
    assertThat(probe.get("api/queries").headers().firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
    assertThat(probe.send("POST", "api/queries/1", "text/plain", "").statusCode()).isEqualTo(405);
  }

  @Test
  void oneTooManyIsToldWhenToComeAgain() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> answers = List.of(ask(ENDLESS), ask(ENDLESS));
    await(2);
    HttpResponse<String> third = probe.query("ASK {}");
    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(third.headers().firstValue("Retry-After")).isPresent();
    assertThat(third.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(probe.get("api/health").statusCode()).isEqualTo(200);
    for (String id : ids(await(2))) {
      delete(id);
    }
    answers.forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(503));
    assertThat(probe.query("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void aQueryEndsWhenItsClientLeaves() throws Exception {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), probe.server().uri().getPort())) {
      String request =
          "GET /wenmai/sparql?query="
              + Probe.encode(ENDLESS)
              + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      await(1);
    }
    long begun = System.nanoTime();
    await(0);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void requestsThatCameEarlyDoNotDisturb() throws Exception {
    String query = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z } }";
    String first = "GET /wenmai/sparql?query=" + Probe.encode(query) + " HTTP/1.1";
    String answers =
        probe.raw(first, "Host: localhost", "", first, "Host: localhost", "Connection: close");
    assertThat(answers).startsWith("HTTP/1.1 200").contains("1000000").doesNotContain("HTTP/1.1 4");
  }

  private CompletableFuture<HttpResponse<String>> ask(String query) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return probe.query(query);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    });
  }

  private HttpResponse<String> delete(String id) throws Exception {
    return probe.send(probe.request("api/queries/" + id).DELETE());
  }

  /** Waits until so many run, and gives the list. */
  private String await(int count) throws Exception {
    while (true) {
      String list = probe.get("api/queries").body();
      if (ids(list).size() == count) {
        return list;
      }
      Thread.sleep(20);
    }
  }

  private static String id(String list) {
    return ids(list).getFirst();
  }

  private static List<String> ids(String list) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = ID.matcher(list);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }
}
