package io.wenmai.serve.api;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the API answers at a path.
 *
 * @param path below {@code /api}, with parts in braces that stand for anything
 * @param summary what it answers, in a sentence
 * @param params of the query; parts of the path are always required
 * @param body what is sent, if anything is: its description
 * @param answers with what
 */
record Route(
    String method,
    String path,
    String summary,
    List<Param> params,
    @Nullable String body,
    Answers answers,
    Handler handler) {
  Route {
    params = List.copyOf(params);
  }

  static Route get(
      String path, String summary, List<Param> params, Answers answers, Handler handler) {
    return new Route("GET", path, summary, params, null, answers, handler);
  }

  /** The names of the parts of the path that stand for anything. */
  List<String> variables() {
    return Stream.of(path.split("/", -1))
        .filter(Route::isVariable)
        .map(part -> part.substring(1, part.length() - 1))
        .toList();
  }

  static boolean isVariable(String part) {
    return part.startsWith("{");
  }
}
