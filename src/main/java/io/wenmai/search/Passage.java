package io.wenmai.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found by its words.
 *
 * @param iri what it is in the graph
 * @param type the class of an entity, such as {@code Organisation}; empty for others
 * @param article IRI of the article that a sentence stands in; null for others
 * @param texts its names, the usual one first; or its one text
 * @param weight what goes first among equal finds: claims about an entity, the day of an article
 */
public record Passage(
    String iri, Kind kind, String type, @Nullable String article, List<String> texts, long weight) {
  public Passage {
    texts = List.copyOf(texts);
    if (texts.isEmpty()) {
      throw new IllegalArgumentException(iri + " has no text to be found by");
    }
  }
}
