package io.wenmai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API is right: every path and parameter in it answers. */
class OpenApiTest {
  @TempDir private static Path folder;
  private static SampleServer sample;
  private static String text;
  private static JsonObject document;

  @BeforeAll
  static void start() throws Exception {
    sample = SampleServer.start(folder);
    text = sample.get("api/openapi.json", "*/*").body();
    document = JsonParser.parseString(text).getAsJsonObject();
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  @Test
  void itIsAValidDocument() {
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(text, null, new ParseOptions());
    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(result.getOpenAPI().getPaths()).hasSizeGreaterThan(40);
  }

  @Test
  void everyPathAndParameterAnswers() throws Exception {
    for (Map.Entry<String, JsonElement> path : document.getAsJsonObject("paths").entrySet()) {
      for (Map.Entry<String, JsonElement> method : path.getValue().getAsJsonObject().entrySet()) {
        tryOut(path.getKey(), method.getKey(), method.getValue().getAsJsonObject());
      }
    }
  }

  private static void tryOut(String path, String method, JsonObject operation) throws Exception {
    String address = path.substring(1).replaceAll("\\{name}", "alibaba");
    if (address.contains("{id}")) {
      address = address.replace("{id}", id(path));
    }
    StringBuilder all = new StringBuilder();
    for (JsonElement element : operation.getAsJsonArray("parameters")) {
      JsonObject parameter = element.getAsJsonObject();
      if (parameter.get("in").getAsString().equals("query")) {
        String pair = parameter.get("name").getAsString() + "=" + value(parameter);
        all.append(all.isEmpty() ? "?" : "&").append(pair);
      }
    }
    HttpResponse<String> response = ask(method, address + all, operation);
    assertThat(response.statusCode())
        .as("%s %s: %s", method, address + all, response.body())
        .isEqualTo(method.equals("delete") ? 404 : 200);
    HttpResponse<String> unknown = ask(method, address + "?there-is-no-such=1", operation);
    assertThat(unknown.statusCode()).as(address).isEqualTo(400);
    if (response.statusCode() == 200 && operation.getAsJsonObject("responses").has("200")) {
      JsonObject content =
          operation.getAsJsonObject("responses").getAsJsonObject("200").getAsJsonObject("content");
      assertThat(SampleServer.type(response).split(";", 2)[0]).isIn(content.keySet());
    }
  }

  private static HttpResponse<String> ask(String method, String path, JsonObject operation)
      throws Exception {
    HttpRequest.Builder request = sample.request(path);
    if (operation.has("requestBody")) {
      request.header("Content-Type", "application/json");
      return sample.send(request.POST(BodyPublishers.ofString(body())));
    }
    return sample.send(request.method(method.toUpperCase(Locale.ROOT), BodyPublishers.noBody()));
  }

  private static String body() {
    return "[{\"id\": \"one\", \"claim\": {\"type\": \"PriceMove\", \"instrument\": \"阿里巴巴\","
        + " \"market\": \"HK\", \"date\": \"2025-02-12\", \"period\": \"day\","
        + " \"change_percent\": 8.48}}]";
  }

  private static String value(JsonObject parameter) {
    JsonObject schema = parameter.getAsJsonObject("schema");
    if (schema.has("enum")) {
      return schema.getAsJsonArray("enum").get(0).getAsString();
    }
    if (schema.has("format")) {
      return "2025-02-12";
    }
    return switch (parameter.get("name").getAsString()) {
      case "q", "entity", "source" -> "alibaba";
      case "type" -> "PriceMove";
      case "relation" -> "partnerOf";
      case "format" -> "json";
      case "around" -> "alibaba";
      case "cursor", "since", "until" -> "";
      default -> schema.has("default") ? Probe.encode(schema.get("default").getAsString()) : "";
    };
  }

  private static String id(String path) throws Exception {
    if (path.contains("queries")) {
      return "123";
    }
    String list = path.replaceAll("/api/([a-z]+)/.*", "api/$1s?limit=1");
    JsonObject found = JsonParser.parseString(sample.get(list, "*/*").body()).getAsJsonObject();
    return found.getAsJsonArray("items").get(0).getAsJsonObject().get("id").getAsString();
  }
}
