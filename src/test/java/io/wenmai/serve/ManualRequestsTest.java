package io.wenmai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The {@code curl} commands and queries of the manual answer. */
class ManualRequestsTest extends SampleServed {
  private static final Pattern CURL = Pattern.compile("(?m)^curl (.*)$");
  private static final Pattern SPARQL = Pattern.compile("```sparql\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  @Test
  void commandsAnswer() throws Exception {
    List<String> commands = find(CURL);
    assertThat(commands).hasSizeGreaterThan(5);
    for (String command : commands) {
      HttpResponse<String> response = sample.send(request(words(command)));
      assertThat(response.statusCode()).as("%s: %s", command, response.body()).isEqualTo(200);
    }
  }

  @Test
  void queriesAnswer() throws Exception {
    List<String> queries = find(SPARQL);
    assertThat(queries).isNotEmpty();
    for (String query : queries) {
      HttpResponse<String> response = sample.query(query, "text/csv");
      assertThat(response.body().lines().count()).as("%s: %s", query, response).isGreaterThan(1);
    }
  }

  private static List<String> find(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    for (String page : List.of("docs/endpoint.md", "docs/api.md")) {
      pattern
          .matcher(Files.readString(Path.of(page)))
          .results()
          .map(match -> match.group(1))
          .forEach(found::add);
    }
    return found;
  }

  private static List<String> words(String command) {
    Stream<MatchResult> words = WORD.matcher(command).results();
    return words.map(word -> word.group(1) == null ? word.group(2) : word.group(1)).toList();
  }

  private static HttpRequest.Builder request(List<String> words) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder();
    for (int i = 0; i < words.size(); i++) {
      switch (words.get(i)) {
        case "-H" -> {
          String[] header = words.get(++i).split(": ", 2);
          request.header(header[0], header[1]);
        }
        case "--data-binary" -> {
          String file = words.get(++i).substring(1);
          request.POST(BodyPublishers.ofFile(Path.of(file)));
        }
        case "--data-urlencode" -> {
          String[] field = words.get(++i).split("=", 2);
          request.header("Content-Type", "application/x-www-form-urlencoded");
          request.POST(BodyPublishers.ofString(field[0] + "=" + Probe.encode(field[1])));
        }
        default -> request.uri(uri(words.get(i)));
      }
    }
    return request;
  }

  private static URI uri(String address) {
    String here = address.replace("http://127.0.0.1:3030/", sample.server().uri().toString());
    return URI.create(URI.create(here).toASCIIString());
  }
}
