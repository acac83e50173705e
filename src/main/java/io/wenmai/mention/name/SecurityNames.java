package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Hit;
import java.util.function.Consumer;

/** Funds, convertible bonds and indices by their endings: “渝水转债”, “华夏国证自由现金流ETF”. */
final class SecurityNames implements Recogniser {
  private static final String BOND = "转债";
  private static final int BOND_NAME = 2;
  private static final int LONGEST_INDEX = 20;

  private final NameWords.Organisations words;
  private final LeftEdge edge;
  private final Rarity rarity;

  SecurityNames(NameWords words) {
    this.words = words.organisations();
    this.edge = new LeftEdge(words, LeftEdge.Mode.PHRASE);
    this.rarity = new Rarity(words);
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (int end = 3; end <= line.length(); end++) {
      if (line.has(end - 3, "ETF")) {
        fund(line, end, found);
      } else if (line.has(end - 2, BOND)) {
        bond(line, end, found);
      } else if (line.has(end - 2, "指数")) {
        index(line, end, found);
      } else if (line.has(end - 2, "期货")) {
        future(line, end, found);
      }
    }
  }

  private void fund(Line line, int end, Consumer<Sighting> found) {
    int head = line.at(end - 4) == ' ' ? end - 4 : end;
    int begin = edge.of(line, head);
    if (begin < end - 3
        && rarity.proper(line, begin, end - 3) >= 2
        && branded(line, begin, end - 3)
        && !Units.latin(line.at(end))) {
      found.accept(Sighting.of(line, begin, end, EntityKind.SECURITY, NameSource.SECURITY));
    }
  }

  /** A commodity, with its exchange before it: “COMEX黄金期货”. */
  private static void future(Line line, int end, Consumer<Sighting> found) {
    Hit hit = line.hitEndingAt(end - 2);
    if (hit != null && hit.candidates().getFirst().kind() == EntityKind.COMMODITY) {
      int begin = hit.begin();
      while (Units.upper(line.at(begin - 1))) {
        begin--;
      }
      found.accept(Sighting.of(line, begin, end, EntityKind.COMMODITY, NameSource.SECURITY));
    }
  }

  /** Whether something in it is no common word: a name, a number, an index. */
  private boolean branded(Line line, int begin, int end) {
    if (rarity.rare(line, begin, end) >= 2 || Units.digit(line.at(end - 1))) {
      return true;
    }
    for (int at = begin; at < end; at++) {
      if (words.indexBrands().startingAt(line.text(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  private void bond(Line line, int end, Consumer<Sighting> found) {
    int begin = end - BOND.length() - BOND_NAME;
    boolean name =
        begin >= 0
            && Units.han(line.at(begin))
            && Units.han(line.at(begin + 1))
            && edge.of(line, end) <= begin
            && words.generic().startingAt(line.text(), begin) < BOND_NAME
            && line.at(begin + 1) != '可'
            && (begin == 0 || !Units.han(line.at(begin - 1)) || edge.of(line, end) == begin);
    if (name) {
      found.accept(Sighting.of(line, begin, end, EntityKind.SECURITY, NameSource.SECURITY));
    }
  }

  private void index(Line line, int end, Consumer<Sighting> found) {
    int begin = edge.of(line, end);
    Hit hit = line.hitStartingAt(begin);
    boolean branded =
        (hit != null && hit.end() <= end && publishes(hit))
            || words.indexBrands().startingAt(line.text(), begin) > 0;
    if (branded
        && end - begin > 4
        && end - begin <= LONGEST_INDEX
        && words.indicatorWords().endingAt(line.text(), end) == 0) {
      found.accept(Sighting.of(line, begin, end, EntityKind.INDEX, NameSource.SECURITY));
    }
  }

  /** Whether names of share indices begin with such a name: an index, or who publishes it. */
  private static boolean publishes(Hit hit) {
    EntityKind kind = hit.candidates().getFirst().kind();
    return kind == EntityKind.INDEX || kind == EntityKind.ORGANISATION;
  }
}
