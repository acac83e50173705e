package io.wenmai.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A server that other machines can reach answers only who knows its token. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenServerTest {
  private static final String TOKEN = "correct-horse-battery";
  private static final String ASK = "wenmai/sparql?query=ASK%7B%7D";

  private final Probe probe =
      Probe.start(
          DatasetGraphFactory.createTxnMem(), ServerOptions.standard(0).open("0.0.0.0", TOKEN));

  @AfterAll
  void stop() {
    probe.close();
  }

  @Test
  void withoutTheTokenNothingIsAnswered() throws Exception {
    for (String path : List.of("", ASK, "wenmai/data", "api/health", "api/metrics", "nowhere")) {
      HttpResponse<String> response = probe.get(path);
      assertThat(response.statusCode()).as(path).isEqualTo(401);
      assertThat(response.headers().allValues("WWW-Authenticate")).hasSize(2);
      assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
    for (String wrong :
        List.of(
            "Bearer",
            "Bearer " + TOKEN + "x",
            "Bearer " + TOKEN.substring(1),
            "Basic " + base64("user:wrong"),
            "Basic !!!",
            "Digest " + TOKEN)) {
      assertThat(ask(wrong).statusCode()).as(wrong).isEqualTo(401);
    }
  }

  @Test
  void theTokenOpensAsBearerAndAsPassword() throws Exception {
    assertThat(ask("Bearer " + TOKEN).statusCode()).isEqualTo(200);
    assertThat(ask("bearer  " + TOKEN).statusCode()).isEqualTo(200);
    assertThat(ask("Basic " + base64("anybody:" + TOKEN)).statusCode()).isEqualTo(200);
  }

  @Test
  void addressesAreNamesEnoughButNamesOfOthersAreNot() throws Exception {
    String authorization = "Authorization: Bearer " + TOKEN;
    assertThat(host("192.0.2.7:3030", authorization)).startsWith("HTTP/1.1 200");
    assertThat(host("evil.example", authorization)).startsWith("HTTP/1.1 421");
  }

  @Test
  void nobodyOpensTheServerByMistake() {
    ServerOptions options = ServerOptions.standard(0);
    assertThatThrownBy(() -> options.open("0.0.0.0", null)).hasMessageContaining("token");
    assertThatThrownBy(() -> options.open("0.0.0.0", "short")).hasMessageContaining("16");
    assertThat(options.open("localhost", null).token()).isNull();
  }

  private String host(String host, String authorization) throws Exception {
    return probe.raw(
        "GET /" + ASK + " HTTP/1.1", "Host: " + host, authorization, "Connection: close");
  }

  private HttpResponse<String> ask(String authorization) throws Exception {
    HttpRequest.Builder request = probe.request(ASK).header("Authorization", authorization);
    return probe.send(request);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
