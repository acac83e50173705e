package io.wenmai.search;

import io.wenmai.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param type the class of an entity, such as {@code Organisation}; empty for others
 * @param article IRI of the article that a sentence stands in; null for others
 * @param label its usual name, or its one text
 * @param text the name that fits the words best, or its one text
 * @param score how well it fits; comparable within one search
 * @param marks where the words stand in {@code text}, in order, in UTF-16 units
 */
public record Hit(
    String iri,
    Kind kind,
    String type,
    @Nullable String article,
    String label,
    String text,
    float score,
    List<Span> marks) {
  public Hit {
    marks = List.copyOf(marks);
  }
}
