package io.wenmai.serve.api;

import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.http.Json;
import io.wenmai.serve.query.Turns;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lists what runs and stops it. */
record Running(Turns turns) {
  void list(Call call) throws IOException {
    Json.send(call.response(), turns.list());
  }

  void stop(Call call) {
    String id = call.required("id");
    if (!id.matches("[0-9]{1,18}") || !turns.stop(Long.parseLong(id))) {
      throw new HttpProblem(
          HttpServletResponse.SC_NOT_FOUND, "nothing runs under that id; /api/queries lists all");
    }
    call.response().setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
