package io.wenmai.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The few files that pages need; only those of the list exist. */
public final class WebFiles extends HttpServlet {
  private static final Map<String, String> TYPES = Map.of("/style.css", "text/css;charset=utf-8");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String file = String.valueOf(request.getPathInfo());
    String type = TYPES.get(file);
    try (InputStream in = type == null ? null : WebFiles.class.getResourceAsStream("/web" + file)) {
      if (in == null) {
        Problems.send(
            request,
            response,
            new HttpProblem(HttpServletResponse.SC_NOT_FOUND, "there is no such file"));
        return;
      }
      response.setContentType(type);
      response.setHeader("Cache-Control", "max-age=3600");
      in.transferTo(response.getOutputStream());
    }
  }
}
