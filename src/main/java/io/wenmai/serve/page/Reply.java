package io.wenmai.serve.page;

import io.wenmai.serve.http.AnswerPage;
import io.wenmai.serve.http.Words;
import io.wenmai.store.Answer;
import io.wenmai.store.AnswerFormat;
import io.wenmai.store.AnswerWriter;
import io.wenmai.store.NamedQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/** Sends answers in the form asked for: by {@code format=…}, else by what the client accepts. */
public record Reply(Words words, String format) {
  private static final String HTML = "html";

  /** How to answer the request. */
  public static Reply to(HttpServletRequest request) {
    String asked = request.getParameter("format");
    String accepted = Objects.requireNonNullElse(request.getHeader("Accept"), "");
    String usual = accepted.contains("text/html") ? HTML : "json";
    return new Reply(
        Words.of(request),
        asked == null || asked.isBlank() ? usual : asked.toLowerCase(Locale.ROOT));
  }

  /** Sends the answer. */
  public void send(HttpServletResponse response, NamedQuery query, Answer answer)
      throws IOException {
    if (format.equals(HTML)) {
      new AnswerPage(words, query.title(), answer).page().send(response, HttpServletResponse.SC_OK);
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
}
