package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.text.Token;
import java.util.function.Consumer;

/** Foreign persons by the dots in their names, wherever they stand. */
final class ForeignPersons implements Recogniser {
  private static final int LONGEST_PIECE = 7;

  private final NameWords.People words;
  private final ForeignPerson shape;

  ForeignPersons(NameWords words) {
    this.words = words.people();
    this.shape = new ForeignPerson(words.people());
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    int at = 1;
    while (at < line.length()) {
      int begin = ForeignPerson.dot(line, at) ? begin(line, at) : at;
      int end = begin < at ? shape.dottedEnd(line, begin) : begin;
      if (end > at && line.hit(begin) == null && (line.at(at) != '-' || told(line, begin, end))) {
        found.accept(Sighting.of(line, begin, end, EntityKind.PERSON, NameSource.FOREIGN));
      }
      at = Math.max(at, end) + 1;
    }
  }

  /** With a hyphen it needs more: a title before it, a foreign form or a verb of speech behind. */
  private boolean told(Line line, int begin, int end) {
    return words.titles().endingAt(line.text(), begin) > 0
        || words.speech().startingAt(line.text(), end) > 0
        || (line.at(end) == '(' && Units.upper(line.at(end + 1)));
  }

  private int begin(Line line, int dot) {
    int begin = dot;
    while (begin > 0 && dot - begin < LONGEST_PIECE && spells(line, begin - 1)) {
      begin--;
    }
    return dot - begin >= 1 ? begin : dot;
  }

  private boolean spells(Line line, int at) {
    if (Units.latin(line.at(at))) {
      return true;
    }
    Token token = line.token(at);
    boolean word =
        token != null
            && line.end(token) - line.begin(token) > 1
            && !token.pos().startsWith("n")
            && line.end(token) == at + 1;
    boolean title = words.titles().endingAt(line.text(), at + 1) > 1;
    return words.transliteration().hasUnit(line.text(), at) && !word && !title;
  }
}
