package io.wenmai.serve.api;

import io.wenmai.fact.Verdict;
import io.wenmai.serve.query.Asker;
import io.wenmai.serve.view.Cursor;
import io.wenmai.serve.view.FactList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers with facts. */
record Facts(Asker asker) {
  List<Param> params() {
    List<Param> params = new ArrayList<>(new Claims(asker).params());
    params.addFirst(
        Param.choice(
            "verdict",
            "Only facts of this verdict",
            Stream.of(Verdict.values()).map(Verdict::keyword).toList()));
    return params;
  }

  void answer(Call call) throws IOException {
    String cursor = call.text("cursor");
    Cursor after = cursor == null ? null : Cursor.parse(cursor);
    call.read(
        asker,
        graph ->
            new FactList(graph, Claims.filter(call, graph), call.text("verdict"))
                .part(after, call.number("limit")));
  }
}
