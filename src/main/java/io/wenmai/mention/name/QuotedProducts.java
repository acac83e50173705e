package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.function.Consumer;

/** Products named in quotes beside a word that tells what they are: AI应用“通义”, “天神之眼”系统. */
final class QuotedProducts implements Recogniser {
  private static final String OPEN = "“‘\"";
  private static final String CLOSE = "”’\"";
  private static final int LONGEST = 12;

  private final NameWords.Organisations words;
  private final NameWords.Edges edges;
  private final LeftEdge edge;
  private final Rarity rarity;

  QuotedProducts(NameWords words) {
    this.words = words.organisations();
    this.edges = words.edges();
    this.edge = new LeftEdge(words, LeftEdge.Mode.PHRASE);
    this.rarity = new Rarity(words);
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (int open = 0; open < line.length(); open++) {
      int mark = OPEN.indexOf(line.at(open));
      int close = mark < 0 ? -1 : line.text().indexOf(CLOSE.charAt(mark), open + 1);
      if (close > open + 2 && close - open <= LONGEST && nameLike(line, open + 1, close)) {
        beside(line, open, close, found);
      }
    }
  }

  private void beside(Line line, int open, int close, Consumer<Sighting> found) {
    int before = words.quotedHeads().endingAt(line.text(), open);
    int after = words.quotedHeads().startingAt(line.text(), close + 1);
    boolean rare = rarity.rare(line, open + 1, close) > 0;
    if (rare && (before > 0 || after > 0)) {
      String head =
          before > 0 ? line.text(open - before, open) : line.text(close + 1, close + 1 + after);
      EntityKind kind = head.endsWith("模型") ? EntityKind.AI_MODEL : EntityKind.PRODUCT;
      found.accept(Sighting.of(line, open + 1, close, kind, NameSource.QUOTED));
    }
  }

  /** No marks, no function words, and something that is no common word. */
  private boolean nameLike(Line line, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (edges.stops().hasUnit(line.text(), i)) {
        return false;
      }
    }
    return rarity.proper(line, begin, end) >= 2 && edge.of(line, end) <= begin;
  }
}
