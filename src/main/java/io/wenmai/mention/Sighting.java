package io.wenmai.mention;

import io.wenmai.lexicon.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that a pattern takes for a name.
 *
 * @param begin first unit, counted from the sentence's begin
 * @param full the longer name for which it is short, null where it stands for itself
 */
record Sighting(
    Line line, int begin, int end, EntityKind kind, NameSource source, @Nullable Sighting full) {
  Sighting {
    if (begin < 0 || end <= begin || end > line.length()) {
      throw new IllegalArgumentException("[" + begin + ", " + end + ") is no stretch of the line");
    }
  }

  static Sighting of(Line line, int begin, int end, EntityKind kind, NameSource source) {
    return new Sighting(line, begin, end, kind, source, null);
  }

  String text() {
    return line.text(begin, end);
  }

  /** The name as the article writes it. */
  String written() {
    return line.sentence().text().substring(begin, end);
  }
}
