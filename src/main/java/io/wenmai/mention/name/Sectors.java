package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.function.Consumer;

/** Groups of shares: “美容护理板块”, “人形机器人概念股”. */
final class Sectors implements Recogniser {
  private static final int LONGEST = 10;

  private final WordSet heads;
  private final WordSet none;
  private final LeftEdge edge;

  Sectors(NameWords words) {
    this.heads = words.organisations().sectors();
    this.none = words.organisations().noSectors();
    this.edge = new LeftEdge(words, LeftEdge.Mode.STRICT);
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (int end = 4; end <= line.length(); end++) {
      int head = heads.endingAt(line.text(), end);
      if (head > 0 && heads.startingAt(line.text(), end) == 0 && line.joint(end)) {
        int begin = edge.of(line, end - head);
        int length = end - head - begin;
        boolean named = none.endingAt(line.text(), end - head) == 0;
        if (length >= 2 && length <= LONGEST && named && !Units.digit(line.at(begin))) {
          found.accept(Sighting.of(line, begin, end, EntityKind.INDUSTRY, NameSource.SECURITY));
        }
      }
    }
  }
}
