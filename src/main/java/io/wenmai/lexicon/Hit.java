package io.wenmai.lexicon;

import java.util.List;

/**
 * A stretch of text that reads like a name.
 *
 * @param begin first UTF-16 unit of the text searched
 * @param end one past the last
 * @param candidates the entities that bear the name here, at least one; several for homonyms
 */
public record Hit(int begin, int end, List<Entity> candidates) {
  public Hit {
    candidates = List.copyOf(candidates);
    if (begin < 0 || end <= begin || candidates.isEmpty()) {
      throw new IllegalArgumentException("[" + begin + ", " + end + ") is no hit");
    }
  }
}
