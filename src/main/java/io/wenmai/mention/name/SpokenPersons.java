package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.function.Consumer;

/** Persons at the begin of a clause before a verb of speech: “，吕伟表示”. */
final class SpokenPersons implements Recogniser {
  private final NameWords.People words;
  private final NameWords.Edges edges;
  private final PersonShape shape;

  SpokenPersons(NameWords words) {
    this.words = words.people();
    this.edges = words.edges();
    this.shape = new PersonShape(words);
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (int begin = 0; begin < line.length(); begin++) {
      if (clauseBegins(line, begin) && line.hit(begin) == null) {
        int end = shape.end(line, begin);
        if (end > begin && end - begin > 1 && speech(line, end) && !rare(line, begin)) {
          found.accept(Sighting.of(line, begin, end, EntityKind.PERSON, NameSource.SPEECH));
        }
      }
    }
  }

  private boolean clauseBegins(Line line, int at) {
    return at == 0 || edges.stops().hasUnit(line.text(), at - 1);
  }

  private boolean speech(Line line, int end) {
    int at = end;
    while (at < end + 2
        && (line.at(at) == '则' || line.at(at) == '还' || line.at(at) == '也' || line.at(at) == ' ')) {
      at++;
    }
    return words.speechOnly().startingAt(line.text(), at) > 0;
  }

  private boolean rare(Line line, int begin) {
    return Units.han(line.at(begin)) && words.rareSurnames().hasUnit(line.text(), begin);
  }
}
