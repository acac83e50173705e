package io.wenmai.serve.api;

import io.wenmai.export.ClaimFormat;
import io.wenmai.export.FileFormat;
import io.wenmai.export.NetworkFormat;
import io.wenmai.serve.query.Asker;
import io.wenmai.store.GraphFormat;
import io.wenmai.store.Scope;
import io.wenmai.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Gives the graph, or the claims, as a file, while it is written. */
record Exports(Asker asker, String name, String mediaType, String extension, Writer writer) {
  private static final int MOST_HOPS = 6;

  /** Writes a part of the store. */
  private interface Writer {
    void write(Scope scope, OutputStream out);
  }

  static List<Route> routes(Store store, Asker asker) {
    Stream<Exports> graphs =
        Stream.of(GraphFormat.values())
            .map(format -> of(asker, "", format, (scope, out) -> store.export(format, scope, out)));
    Stream<Exports> networks =
        Stream.of(NetworkFormat.values())
            .map(format -> of(asker, "", format, (scope, out) -> store.export(format, scope, out)));
    Stream<Exports> claims =
        Stream.of(ClaimFormat.values())
            .map(format ->
                of(asker, "CLAIMS_", format, (scope, out) -> store.export(format, scope, out)));
    return Stream.of(graphs, networks, claims).flatMap(all -> all).map(Exports::route).toList();
  }

  private static Exports of(Asker asker, String prefix, FileFormat format, Writer writer) {
    return new Exports(
        asker, prefix + format.name(), format.mediaType(), format.extension(), writer);
  }

  private Route route() {
    return Route.get(
        "/export/" + name.toLowerCase(Locale.ROOT).replace('_', '-'),
        "The graph as a file: " + mediaType,
        List.of(
            Param.text("around", "Only what is around this entity: its id or any of its names"),
            Param.number("hops", "How many edges away from it", 1, MOST_HOPS)),
        new Answers.Other(mediaType, "The file"),
        this::answer);
  }

  private void answer(Call call) throws IOException {
    String around = call.text("around");
    Scope scope = around == null ? Scope.EVERYTHING : new Scope.Around(around, call.number("hops"));
    OutputStream out = new LateHead(call.response(), mediaType, "wenmai." + extension);
    asker
        .turns()
        .take(
            call.request(),
            call.response(),
            "export " + name,
            run -> {
              run.found();
              writer.write(scope, out);
              return name;
            });
    out.flush();
  }
}
