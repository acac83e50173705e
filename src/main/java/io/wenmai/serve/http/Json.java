package io.wenmai.serve.http;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Records as JSON: a component a member, in their order; a component that is null is left out. */
public final class Json {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private Json() {}

  /** The value as one line. */
  public static String line(Object value) {
    return GSON.toJson(value);
  }

  /**
   * Reads an object.
   *
   * @throws HttpProblem if it is none; the message says why
   */
  public static JsonElement read(String text) {
    try {
      return Objects.requireNonNull(GSON.fromJson(text, JsonElement.class));
    } catch (JsonParseException | NullPointerException e) {
      throw new HttpProblem(
          HttpServletResponse.SC_BAD_REQUEST, "the body is no JSON: " + e.getMessage());
    }
  }

  /** Answers with the value. */
  public static void send(HttpServletResponse response, Object value) throws IOException {
    byte[] body = (line(value) + "\n").getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
