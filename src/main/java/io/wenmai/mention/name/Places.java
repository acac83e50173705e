package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Hit;
import io.wenmai.text.Token;
import java.util.function.Consumer;

/** Places by part of speech, districts joined to what they belong to: “江西万载县”. */
final class Places implements Recogniser {
  private static final String UNITS = "省市县区镇乡州村";

  private final WordSet none;

  Places(NameWords words) {
    this.none = words.organisations().noPlaces();
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (Token token : line.sentence().tokens()) {
      int begin = line.begin(token);
      int end = line.end(token);
      if (token.pos().startsWith("ns") && end - begin > 1 && Units.han(line.at(begin))) {
        place(line, begin, end, found);
      }
    }
  }

  private void place(Line line, int begin, int end, Consumer<Sighting> found) {
    int wider = UNITS.indexOf(line.at(end - 1)) >= 0 ? widerBegin(line, begin) : begin;
    if (wider < begin) {
      found.accept(Sighting.of(line, wider, end, EntityKind.PLACE, NameSource.FULL_NAME));
    } else if (line.hit(begin) == null
        && line.hit(end - 1) == null
        && !none.has(line.text(begin, end))) {
      found.accept(Sighting.of(line, begin, end, EntityKind.PLACE, NameSource.PLACE));
    }
  }

  /** The begin of the places that stand right before. */
  private static int widerBegin(Line line, int begin) {
    int wider = begin;
    while (wider > 0 && begin - wider < 10) {
      Hit hit = line.hitEndingAt(wider);
      Token token = line.token(wider - 1);
      if (hit != null
          && hit.candidates().getFirst().kind() == EntityKind.PLACE
          && hit.end() - hit.begin() > 1
          && !country(hit)) {
        wider = hit.begin();
      } else if (hit == null
          && token != null
          && token.pos().startsWith("ns")
          && line.end(token) == wider) {
        wider = line.begin(token);
      } else {
        return wider;
      }
    }
    return wider;
  }

  private static boolean country(Hit hit) {
    return hit.candidates().getFirst().types().contains("country");
  }
}
