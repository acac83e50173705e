package io.wenmai.serve.api;

import io.wenmai.fact.Check;
import io.wenmai.fact.CheckObjects;
import io.wenmai.fact.Statement;
import io.wenmai.rule.RuleException;
import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.http.Json;
import io.wenmai.serve.query.Asker;
import io.wenmai.serve.query.Run;
import io.wenmai.store.Checks;
import io.wenmai.store.Store;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.web.HttpSC;

/** Checks the statements that a client sends. */
record Checking(Store store, Asker asker) {
  private static final Set<String> TYPES =
      Set.of("application/json", "application/yaml", "application/x-yaml", "text/yaml");
  private static final int MOST = 500;
  private static final int AT_ONCE = 10;

  /**
   * The results.
   *
   * @param passed whether all are as expected
   * @param checks in the order of the statements
   */
  record Result(boolean passed, List<Map<String, Object>> checks) {}

  void answer(Call call) throws IOException {
    String type = String.valueOf(call.request().getContentType());
    if (!TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
      throw new HttpProblem(
          HttpSC.UNSUPPORTED_MEDIA_TYPE_415,
          "send statements as application/json or application/yaml");
    }
    String text =
        new String(call.request().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<Check> checks =
        asker.turns().take(call.request(), call.response(), "check", run -> check(text, run));
    Json.send(
        call.response(),
        new Result(
            checks.stream().allMatch(Check::passed),
            checks.stream().map(one -> Json.present(CheckObjects.of(one))).toList()));
  }

  private List<Check> check(String text, Run run) {
    Checks checks = new Checks(store);
    List<Statement> statements = read(checks, text);
    List<Check> results = new ArrayList<>();
    for (int i = 0; i < statements.size(); i += AT_ONCE) {
      run.goOn(asker.limits());
      results.addAll(checks.check(statements.subList(i, Math.min(i + AT_ONCE, statements.size()))));
    }
    return results;
  }

  private static List<Statement> read(Checks checks, String text) {
    try {
      List<Statement> statements = checks.read("body", text);
      if (statements.size() > MOST) {
        throw new HttpProblem(
            HttpSC.PAYLOAD_TOO_LARGE_413, "give at most " + MOST + " statements at a time");
      }
      return statements;
    } catch (RuleException e) {
      throw new HttpProblem(HttpServletResponse.SC_BAD_REQUEST, String.join("\n", e.problems()));
    }
  }
}
