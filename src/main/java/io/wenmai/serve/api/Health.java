package io.wenmai.serve.api;

import io.wenmai.serve.http.HttpProblem;
import io.wenmai.serve.http.Json;
import io.wenmai.serve.query.Asker;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;

/**
 * Whether the server can answer.
 *
 * @param status {@code up}
 * @param empty whether there is nothing to ask for
 */
record Health(String status, boolean empty) {
  static void answer(Call call, Asker asker) throws IOException {
    try {
      boolean empty =
          Txn.calculateRead(
              asker.data(), () -> !asker.data().contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
      Json.send(call.response(), new Health("up", empty));
    } catch (RuntimeException e) {
      throw new HttpProblem(
          HttpServletResponse.SC_SERVICE_UNAVAILABLE, "the data cannot be read: " + e);
    }
  }
}
