package io.wenmai.serve.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers where nothing else does. */
public final class NothingHere extends HttpServlet {
  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problems.send(
        request,
        response,
        new HttpProblem(
            HttpServletResponse.SC_NOT_FOUND,
            "there is nothing here; / shows what there is, /api/openapi.json describes the API"));
  }
}
