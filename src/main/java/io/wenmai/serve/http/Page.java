package io.wenmai.serve.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The frame that all pages have. */
public record Page(Words words, String title, String body) {

  /** Sends the page. */
  public void send(HttpServletResponse response, int status) throws IOException {
    Html page =
        new Html()
            .raw("<!doctype html>\n<html lang=\"")
            .text(words.language())
            .raw("\"><head><meta charset=\"utf-8\">")
            .raw("<meta name=\"viewport\" content=\"width=device-width\">")
            .raw(
                "<link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/web/style.css\">")
            .element("title", title)
            .raw("</head>\n<body>\n")
            .raw(body)
            .raw("</body></html>\n");
    byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(bytes.length);
    response.setHeader("Vary", "Accept, Accept-Language");
    response.getOutputStream().write(bytes);
  }
}
