package io.wenmai.serve;

import io.wenmai.store.Answer;
import io.wenmai.store.AnswerFormat;
import io.wenmai.store.AnswerWriter;
import io.wenmai.store.NamedQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.jena.atlas.json.JsonBuilder;

/** Sends answers in the form asked for: by {@code format=…}, else by what the client accepts. */
record Reply(Words words, String format) {
  private static final String HTML = "html";

  static Reply to(HttpServletRequest request) {
    String asked = request.getParameter("format");
    String accepted = Objects.requireNonNullElse(request.getHeader("Accept"), "");
    String usual = accepted.contains("text/html") ? HTML : "json";
    return new Reply(
        Words.of(request),
        asked == null || asked.isBlank() ? usual : asked.toLowerCase(Locale.ROOT));
  }

  void send(HttpServletResponse response, NamedQuery query, Answer answer) throws IOException {
    if (format.equals(HTML)) {
      new AnswerPage(words, query, answer).page().send(response, HttpServletResponse.SC_OK);
      return;
    }
    AnswerFormat as =
        answer instanceof Answer.Triples ? AnswerFormat.TURTLE : AnswerFormat.of(format);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new AnswerWriter(bytes, as).write(answer);
    response.setContentType(as.mediaType());
    response.setContentLength(bytes.size());
    bytes.writeTo(response.getOutputStream());
  }

  /** Errors have one shape: a problem object, or a page with the same words. */
  void fail(HttpServletResponse response, int status, String detail) throws IOException {
    if (format.equals(HTML)) {
      Html body =
          new Html()
              .element("h1", words.get("failed"))
              .element("p", detail)
              .raw("<p><a href=\"/\">")
              .text(words.get("back"))
              .raw("</a></p>");
      new Page(words, words.get("failed"), body.toString()).send(response, status);
    } else {
      String problem =
          JsonBuilder.buildObject(o -> o.pair("status", status).pair("detail", detail)).toString();
      response.setStatus(status);
      response.setContentType("application/problem+json");
      response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
  }
}
