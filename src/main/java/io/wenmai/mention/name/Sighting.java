package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;

/**
 * A stretch of a sentence that a pattern takes for a name.
 *
 * @param begin first unit, counted from the sentence's begin
 */
record Sighting(Line line, int begin, int end, EntityKind kind, NameSource source) {
  Sighting {
    if (begin < 0 || end <= begin || end > line.length()) {
      throw new IllegalArgumentException("[" + begin + ", " + end + ") is no stretch of the line");
    }
  }

  static Sighting of(Line line, int begin, int end, EntityKind kind, NameSource source) {
    return new Sighting(line, begin, end, kind, source);
  }

  String text() {
    return line.text(begin, end);
  }

  /** The name as the article writes it. */
  String written() {
    return line.sentence().text().substring(begin, end);
  }
}
