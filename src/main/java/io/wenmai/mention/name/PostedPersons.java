package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.function.Consumer;

/** Chinese persons whom words give a post or take one from: “聘任吕伟为首席风险官”, “，吕伟辞去”. */
final class PostedPersons implements Recogniser {
  private final NameWords.People words;
  private final NameWords.Edges edges;
  private final PersonShape shape;

  PostedPersons(NameWords words) {
    this.words = words.people();
    this.edges = words.edges();
    this.shape = new PersonShape(words);
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (int begin = 0; begin < line.length(); begin++) {
      if (words.surnames().hasUnit(line.text(), begin) && line.hit(begin) == null) {
        int end = shape.hanEnd(line, begin);
        if (end - begin > 1 && posted(line, begin, end)) {
          found.accept(Sighting.of(line, begin, end, EntityKind.PERSON, NameSource.POST));
        }
      }
    }
  }

  private boolean posted(Line line, int begin, int end) {
    boolean appointed =
        words.appointing().endingAt(line.text(), begin) > 0
            && words.appointed().startingAt(line.text(), end) > 0
            && !line.has(end - 1, "成为");
    return appointed
        || (clauseBegins(line, begin) && words.posted().startingAt(line.text(), end) > 0);
  }

  private boolean clauseBegins(Line line, int at) {
    return at == 0 || edges.stops().hasUnit(line.text(), at - 1);
  }
}
