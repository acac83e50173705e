package io.wenmai.serve.query;

import io.wenmai.serve.http.Accept;
import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.http.Problems;
import io.wenmai.serve.http.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;

/** The endpoint: queries under guard, answered whole or not at all; without a query, what it is. */
public final class SparqlQuery extends ActionService {
  private final Asker asker;

  public SparqlQuery(Asker asker) {
    this.asker = asker;
  }

  @Override
  public void execGet(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execHead(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execPost(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void validate(HttpAction action) {
    // reading the request says what is wrong with it
  }

  @Override
  public void execute(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    HttpServletResponse response = action.getResponse();
    try {
      try {
        answer(request, response);
      } catch (HttpProblem e) {
        Problems.send(request, response, e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (SparqlRequest.asksNothing(request)) {
      new Introduction(asker).send(request, response);
      return;
    }
    SparqlRequest asked = SparqlRequest.of(request, asker.limits());
    Outcome outcome = asker.answer(request, response, asked);
    Form form = Form.choose(outcome.forms(), asked.format(), Accept.of(request));
    Words words = Words.of(request);
    new Sending(form, words, words.get("answer"), asker.iris()).send(outcome, response);
  }
}
