package io.wenmai.serve.api;

import io.wenmai.serve.query.Asker;
import io.wenmai.serve.view.ArticleList;
import io.wenmai.serve.view.Cursor;
import java.io.IOException;
import java.util.List;

/** Answers with articles. */
record Articles(Asker asker) {
  List<Param> params() {
    return List.of(
        Param.text("source", "Only articles of this publisher: its id or any of its names"),
        Param.day("since", "Only articles published on this day or later"),
        Param.day("until", "Only articles published on this day or before"),
        Param.limit(50, 500),
        Param.cursor());
  }

  void answer(Call call) throws IOException {
    String cursor = call.text("cursor");
    Cursor after = cursor == null ? null : Cursor.parse(cursor);
    call.read(
        asker,
        graph ->
            new ArticleList(
                    graph,
                    Claims.entity(call.text("source"), graph),
                    call.day("since"),
                    call.day("until"))
                .part(after, call.number("limit")));
  }
}
