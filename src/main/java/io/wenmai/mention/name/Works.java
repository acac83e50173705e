package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.function.Consumer;

/** Titles of works in their marks: 《哪吒2》. */
final class Works implements Recogniser {
  private static final int LONGEST = 40;

  private final WordSet none;

  Works(NameWords words) {
    this.none = words.organisations().noWorks();
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    int open = line.text().indexOf('《');
    while (open >= 0) {
      int close = line.text().indexOf('》', open);
      int inner = line.text().indexOf('《', open + 1);
      boolean whole = close > open + 1 && close - open <= LONGEST && (inner < 0 || inner > close);
      if (whole && !none.has(line.text(open + 1, close))) {
        found.accept(Sighting.of(line, open + 1, close, EntityKind.WORK, NameSource.WORK));
      }
      open = inner;
    }
  }
}
