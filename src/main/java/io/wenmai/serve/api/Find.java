package io.wenmai.serve.api;

import io.wenmai.search.Hit;
import io.wenmai.search.Hits;
import io.wenmai.search.Kind;
import io.wenmai.serve.http.Json;
import io.wenmai.serve.query.Asker;
import io.wenmai.store.Store;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers with what is found by its words. */
record Find(Store store, Asker asker) {
  private static final int MOST = 10_000;

  /**
   * A part of what was found.
   *
   * @param total how much there is in all
   */
  record Found(long total, List<FoundView> items) {}

  /**
   * Something that was found.
   *
   * @param kind entity, article or sentence
   * @param type the class of an entity; null for others
   * @param article IRI of the article that a sentence stands in; null for others
   * @param text the name that fits best, the headline or the sentence
   * @param marks where the words stand in the text: begin and end in UTF-16 units, in turn
   */
  record FoundView(
      String kind,
      String iri,
      String label,
      String text,
      List<Integer> marks,
      float score,
      @Nullable String type,
      @Nullable String article) {
    static FoundView of(Hit hit) {
      return new FoundView(
          hit.kind().name().toLowerCase(Locale.ROOT),
          hit.iri(),
          hit.label(),
          hit.text(),
          hit.marks().stream().flatMap(mark -> Stream.of(mark.begin(), mark.end())).toList(),
          hit.score(),
          hit.type().isEmpty() ? null : hit.type(),
          hit.article());
    }
  }

  List<Param> params() {
    return List.of(
        Param.required("q", "Words: a name, a part of a name, anything that is written"),
        Param.choice(
            "kind",
            "Only entities (by name), articles (by headline) or sentences",
            Stream.of(Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList()),
        Param.number("offset", "How many of the best to leave out", 0, MOST),
        Param.limit(20, 200));
  }

  void answer(Call call) throws IOException {
    Hits hits =
        asker
            .turns()
            .take(
                call.request(),
                call.response(),
                "search " + call.required("q"),
                run ->
                    store.search(
                        call.required("q"),
                        kinds(call.text("kind")),
                        call.number("offset"),
                        call.number("limit")));
    Json.send(
        call.response(), new Found(hits.total(), hits.hits().stream().map(FoundView::of).toList()));
  }

  private static Set<Kind> kinds(@Nullable String kind) {
    return kind == null
        ? EnumSet.allOf(Kind.class)
        : EnumSet.of(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }
}
