package io.wenmai.serve.api;

import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.http.Problems;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything below {@code /api}: finds the route of a request and lets it answer. */
public final class Api extends HttpServlet {
  private final transient List<Route> routes;

  Api(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(request, response);
    } catch (HttpProblem e) {
      Problems.send(request, response, e);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String path = Objects.requireNonNullElse(request.getPathInfo(), "/");
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    boolean there = false;
    for (Route route : routes) {
      Map<String, String> variables = match(route.path(), path);
      if (variables != null && route.method().equals(method)) {
        route.handler().answer(Call.of(route, variables, request, response));
        return;
      }
      there |= variables != null;
    }
    throw there
        ? new HttpProblem(
            HttpServletResponse.SC_METHOD_NOT_ALLOWED, method + " is not offered here")
        : new HttpProblem(
            HttpServletResponse.SC_NOT_FOUND,
            "there is nothing at /api" + path + "; /api/openapi.json lists what there is");
  }

  /** The parts of the path that stand for anything, by name; null where the path is another. */
  private static @Nullable Map<String, String> match(String pattern, String path) {
    String[] wanted = pattern.split("/", -1);
    String[] given = path.split("/", -1);
    if (wanted.length != given.length) {
      return null;
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < wanted.length; i++) {
      if (Route.isVariable(wanted[i]) && !given[i].isBlank()) {
        variables.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
      } else if (!wanted[i].equals(given[i])) {
        return null;
      }
    }
    return variables;
  }
}
