package io.wenmai.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/** Errors have one shape: the problem object of RFC 9457, or its words as a page or as a line. */
public final class Problems {
  private static final String OBJECT = "application/problem+json";
  private static final List<String> FORMS =
      List.of(OBJECT, "application/json", "text/html", "text/plain");
  private static final String RETRY_SECONDS = "5";

  private Problems() {}

  /**
   * A problem object.
   *
   * @param title what the status means
   */
  public record Shape(String type, String title, int status, String detail) {}

  /** Answers with a problem, in a form that the client accepts. */
  public static void send(HttpServletRequest request, HttpServletResponse response, HttpProblem why)
      throws IOException {
    if (response.isCommitted()) {
      throw new IOException("the answer broke off: " + why.detail(), why);
    }
    response.resetBuffer();
    if (why.status() == HttpSC.TOO_MANY_REQUESTS_429) {
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
    String form = Accept.of(request).best(FORMS);
    if (form != null && form.equals("text/html")) {
      page(Words.of(request), why).send(response, why.status());
    } else {
      response.setStatus(why.status());
      write(response, form, why);
    }
  }

  private static void write(HttpServletResponse response, @Nullable String form, HttpProblem why)
      throws IOException {
    boolean plain = form != null && form.equals("text/plain");
    byte[] body = (plain ? why.detail() + "\n" : object(why)).getBytes(StandardCharsets.UTF_8);
    response.setContentType(plain ? "text/plain;charset=utf-8" : OBJECT);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The problem as an object of JSON. */
  static String object(HttpProblem why) {
    return Json.line(new Shape("about:blank", title(why.status()), why.status(), why.detail()));
  }

  private static String title(int status) {
    String title = HttpSC.getMessage(status);
    return title == null ? "Error" : title;
  }

  private static Page page(Words words, HttpProblem why) {
    Html body =
        new Html()
            .element("h1", words.get("failed"))
            .element("p", why.detail())
            .raw("<p><a href=\"/\">")
            .text(words.get("back"))
            .raw("</a></p>");
    return new Page(words, words.get("failed"), body.toString());
  }
}
