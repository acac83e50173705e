package io.wenmai.serve.view;

import io.wenmai.serve.http.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.apache.jena.web.HttpSC;

/** The place in a list after which to go on, as the client gets and returns it. */
public record Cursor(String place) {
  private static final String BETWEEN = "\n";

  static Cursor of(String... parts) {
    return new Cursor(String.join(BETWEEN, parts));
  }

  /**
   * The cursor that a client returns.
   *
   * @throws HttpProblem if none of ours is spelled like that
   */
  public static Cursor parse(String text) {
    try {
      return new Cursor(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new HttpProblem(HttpSC.BAD_REQUEST_400, wrong());
    }
  }

  List<String> parts(int count) {
    List<String> parts = List.of(place.split(BETWEEN, -1));
    if (parts.size() != count) {
      throw new HttpProblem(HttpSC.BAD_REQUEST_400, wrong());
    }
    return parts;
  }

  LocalDate day(String part) {
    try {
      return LocalDate.parse(part);
    } catch (DateTimeException e) {
      throw new HttpProblem(HttpSC.BAD_REQUEST_400, wrong());
    }
  }

  int number(String part) {
    if (!part.matches("[0-9]{1,9}")) {
      throw new HttpProblem(HttpSC.BAD_REQUEST_400, wrong());
    }
    return Integer.parseInt(part);
  }

  private static String wrong() {
    return "the cursor is none; give 'next' of the part before, or leave it out";
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }
}
