package io.wenmai.serve.api;

import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.http.Problems;
import io.wenmai.serve.page.Reply;
import io.wenmai.store.Answer;
import io.wenmai.store.Asking;
import io.wenmai.store.NamedQuery;
import io.wenmai.store.ParameterException;
import io.wenmai.store.QueryStoppedException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Answers {@code /api/query/NAME?parameter=value}: the named queries, for scripts ({@code
 * format=json}, {@code csv}, {@code tsv}, {@code xml}) and for people ({@code format=html}).
 */
public final class QueryApi extends HttpServlet {
  private static final Set<String> OWN = Set.of("format", "lang");

  private final transient Asking asking;

  public QueryApi(Asking asking) {
    this.asking = asking;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply reply = Reply.to(request);
    String name = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
    Optional<NamedQuery> query =
        NamedQuery.answers().stream().filter(known -> known.name().equals(name)).findFirst();
    if (query.isEmpty()) {
      Problems.send(
          request,
          response,
          new HttpProblem(HttpServletResponse.SC_NOT_FOUND, "there is no such query"));
      return;
    }
    try {
      Answer answer = asking.named(query.get(), values(request));
      reply.send(response, query.get(), answer);
    } catch (ParameterException e) {
      Problems.send(
          request, response, new HttpProblem(HttpServletResponse.SC_BAD_REQUEST, message(e)));
    } catch (QueryStoppedException e) {
      Problems.send(
          request,
          response,
          new HttpProblem(HttpServletResponse.SC_SERVICE_UNAVAILABLE, message(e)));
    }
  }

  private static String message(RuntimeException e) {
    return Objects.requireNonNullElse(e.getMessage(), "no reason is known");
  }

  /** What the address says; a field that was left empty says nothing. */
  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, given) -> {
          if (!OWN.contains(name) && !given[0].isBlank()) {
            values.put(name, given[0].strip());
          }
        });
    return values;
  }
}
