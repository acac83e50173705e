package io.wenmai.serve.page;

import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.http.Problems;
import io.wenmai.serve.query.Introduction;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the data say of themselves, at {@code /.well-known/void}. */
public final class WellKnown extends HttpServlet {
  private final transient Introduction introduction;

  public WellKnown(Introduction introduction) {
    this.introduction = introduction;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      introduction.sendData(request, response);
    } catch (HttpProblem e) {
      Problems.send(request, response, e);
    }
  }
}
