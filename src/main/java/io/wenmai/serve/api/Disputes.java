package io.wenmai.serve.api;

import io.wenmai.fact.Disagreement;
import io.wenmai.serve.http.Json;
import io.wenmai.serve.query.Asker;
import io.wenmai.store.Disagreements;
import io.wenmai.store.Store;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Answers with questions that sources answer otherwise. */
record Disputes(Store store, Asker asker) {
  /**
   * A part of them.
   *
   * @param total how many there are
   * @param items each with its question, reasons, and answers with their sentences
   */
  record Part(int total, List<Map<String, Object>> items) {}

  static List<Param> params() {
    return List.of(
        Param.text("about", "Only what is about this entity: its id or any of its names"),
        Param.number("offset", "How many of the first to leave out", 0, 1_000_000),
        Param.limit(50, 500));
  }

  void answer(Call call) throws IOException {
    List<Disagreement> all =
        asker
            .turns()
            .take(
                call.request(),
                call.response(),
                "conflicts",
                run -> new Disagreements(store).list(call.text("about")));
    List<Map<String, Object>> items =
        all.stream()
            .skip(call.number("offset"))
            .limit(call.number("limit"))
            .map(Disputes::object)
            .toList();
    Json.send(call.response(), new Part(all.size(), items));
  }

  private static Map<String, Object> object(Disagreement one) {
    return Json.present(one.object());
  }
}
