package io.wenmai.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every format tells of a vertex or an edge beside its id, ends and label.
 *
 * @param number whether it is a whole number; else it is a text
 */
record Field<T>(String name, boolean number, Function<T, @Nullable Object> value) {
  static final List<Field<Vertex>> OF_VERTICES =
      List.of(
          text("iri", Vertex::iri),
          text("english", vertex -> nonEmpty(vertex.english())),
          text("kind", Vertex::kind),
          number("claims", Vertex::claims),
          number("articles", Vertex::articles),
          number("sources", Vertex::sources),
          text("first", Vertex::first),
          text("last", Vertex::last));

  static final List<Field<Edge>> OF_EDGES =
      List.of(
          text("relation", Edge::relation),
          text("english", edge -> nonEmpty(edge.english())),
          number("claims", Edge::claims),
          number("sources", Edge::sources),
          text("first", Edge::first),
          text("last", Edge::last));

  private static <T> Field<T> text(String name, Function<T, @Nullable Object> value) {
    return new Field<>(name, false, value);
  }

  private static <T> Field<T> number(String name, Function<T, @Nullable Object> value) {
    return new Field<>(name, true, value);
  }

  private static @Nullable String nonEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
