package io.wenmai.serve.http;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records as JSON: a component a member, in their order; a component that is null is left out. */
public final class Json {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private Json() {}

  /** The value as one line. */
  public static String line(Object value) {
    return GSON.toJson(value);
  }

  /** The members that are there. */
  public static Map<String, Object> present(Map<String, ? extends @Nullable Object> members) {
    Map<String, Object> present = new LinkedHashMap<>();
    members.forEach((name, value) -> {
      if (value != null) {
        present.put(name, value);
      }
    });
    return present;
  }

  /** Answers with the value. */
  public static void send(HttpServletResponse response, Object value) throws IOException {
    byte[] body = (line(value) + "\n").getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
