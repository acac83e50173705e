package io.wenmai.serve.api;

import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.http.Json;
import io.wenmai.serve.query.Asker;
import io.wenmai.serve.view.GraphReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.jena.system.Txn;
import org.apache.jena.web.HttpSC;
import org.jspecify.annotations.Nullable;

/**
 * A request for a route, with parameters that fit it.
 *
 * @param given by name, from the path and the query
 */
record Call(
    Route route,
    HttpServletRequest request,
    HttpServletResponse response,
    Map<String, String> given) {

  /**
   * A call of the route.
   *
   * @param path the parts of the path that stand for anything, by name
   * @throws HttpProblem if a parameter is unknown, missing or does not fit
   */
  static Call of(
      Route route,
      Map<String, String> path,
      HttpServletRequest request,
      HttpServletResponse response) {
    Map<String, String> given = new LinkedHashMap<>(path);
    request
        .getParameterMap()
        .forEach((name, values) -> {
          Param param = param(route, name);
          if (!values[0].isBlank()) {
            param.check(values[0].strip());
            given.put(name, values[0].strip());
          }
        });
    for (Param param : route.params()) {
      if (param.required() && !given.containsKey(param.name())) {
        throw bad("give the parameter '" + param.name() + "': " + param.description());
      }
    }
    return new Call(route, request, response, given);
  }

  private static Param param(Route route, String name) {
    return route.params().stream()
        .filter(param -> param.name().equals(name))
        .findFirst()
        .orElseThrow(() -> {
          List<String> names = route.params().stream().map(Param::name).toList();
          return bad("there is no parameter '" + name + "' here; there are " + names);
        });
  }

  private static HttpProblem bad(String detail) {
    return new HttpProblem(HttpSC.BAD_REQUEST_400, detail);
  }

  /** What was given, or counts instead; null for nothing. */
  @Nullable String text(String name) {
    String value = given.get(name);
    return value != null
        ? value
        : route.params().stream()
            .filter(param -> param.name().equals(name))
            .findFirst()
            .map(Param::fallback)
            .orElse(null);
  }

  /** What was given, where something must be. */
  String required(String name) {
    return Objects.requireNonNull(text(name), name);
  }

  int number(String name) {
    return Integer.parseInt(required(name));
  }

  @Nullable LocalDate day(String name) {
    String day = text(name);
    return day == null ? null : LocalDate.parse(day);
  }

  /** Answers with what a reader finds in the graph; null is something that is not there. */
  void read(Asker asker, Function<GraphReader, @Nullable Object> reader) throws IOException {
    GraphReader graph = new GraphReader(asker.data(), asker.iris());
    String what = request.getMethod() + " " + request.getRequestURI();
    Object found =
        asker
            .turns()
            .take(
                request,
                response,
                what,
                run -> nothing(Txn.calculateRead(asker.data(), () -> reader.apply(graph))));
    Json.send(response, found);
  }

  private static Object nothing(@Nullable Object found) {
    if (found == null) {
      throw new HttpProblem(HttpSC.NOT_FOUND_404, "the graph has no such thing");
    }
    return found;
  }
}
