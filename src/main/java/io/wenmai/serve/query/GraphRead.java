package io.wenmai.serve.query;

import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.http.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;

/** Reads graphs whole, in turn with the queries, and tells its problems in our shape. */
public final class GraphRead extends GSP_R {
  private final Turns turns;

  public GraphRead(Turns turns) {
    this.turns = turns;
  }

  @Override
  public void process(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    String text = request.getMethod() + " " + request.getRequestURI();
    try {
      turns.take(
          request,
          action.getResponse(),
          text,
          run -> {
            run.found();
            super.process(action);
            return text;
          });
    } catch (HttpProblem e) {
      send(action, e);
    }
  }

  private static void send(HttpAction action, HttpProblem problem) {
    try {
      Problems.send(action.getRequest(), action.getResponse(), problem);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
