package io.wenmai.serve.api;

import io.wenmai.serve.query.Asker;
import io.wenmai.store.GraphFormat;
import io.wenmai.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Gives the graph as a file, while it is written. */
record Exports(Store store, Asker asker, GraphFormat format) {
  static List<Route> routes(Store store, Asker asker) {
    return Stream.of(GraphFormat.values())
        .map(format -> new Exports(store, asker, format).route())
        .toList();
  }

  private Route route() {
    return Route.get(
        "/export/" + format.name().toLowerCase(Locale.ROOT),
        "The whole graph as " + format.mediaType(),
        List.of(),
        new Answers.Other(format.mediaType(), "The graph"),
        this::answer);
  }

  private void answer(Call call) throws IOException {
    call.response().setContentType(format.mediaType());
    call.response()
        .setHeader(
            "Content-Disposition", "attachment; filename=\"wenmai." + format.extension() + "\"");
    OutputStream out = call.response().getOutputStream();
    asker
        .turns()
        .take(
            call.request(),
            call.response(),
            "export " + format,
            run -> {
              run.found();
              store.export(format, out);
              return format;
            });
  }
}
