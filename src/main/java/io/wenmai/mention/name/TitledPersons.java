package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Hit;
import java.util.function.Consumer;

/** Persons behind their titles, with the organisations before them: “香颂资本董事沈萌”. */
final class TitledPersons implements Recogniser {
  private static final int LONGEST_ORGANISATION = 14;

  private final NameWords.People words;
  private final NameWords.Latin latin;
  private final PersonShape shape;
  private final LeftEdge edge;
  private final Rarity rarity;

  TitledPersons(NameWords words) {
    this.words = words.people();
    this.latin = words.latin();
    this.shape = new PersonShape(words);
    this.edge = new LeftEdge(words, LeftEdge.Mode.STRICT);
    this.rarity = new Rarity(words);
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (int at = 1; at <= line.length(); at++) {
      int length = words.titles().endingAt(line.text(), at);
      int title = line.joint(at) || Units.latin(line.at(at - 1)) || length > 3 ? length : 0;
      if (title > 0 && words.titles().startingAt(line.text(), at) == 0) {
        behind(line, at - title, at, found);
        named(line, at, found);
      }
    }
  }

  private void behind(Line line, int title, int at, Consumer<Sighting> found) {
    int begin = pastMarks(line, at);
    Hit hit = line.hitStartingAt(begin);
    if (hit != null) {
      if (hit.candidates().getFirst().kind() == EntityKind.PERSON) {
        organisation(line, title, found);
      }
      return;
    }
    int plain = shape.end(line, begin);
    int end = plain > begin ? plain : shape.boundedEnd(line, begin);
    if (end > begin && (end - begin > 2 || clear(line, title, at))) {
      found.accept(Sighting.of(line, begin, end, EntityKind.PERSON, NameSource.TITLE));
      organisation(line, title, found);
    }
  }

  /** “CEO 张三”, “分析师：张三”. */
  private static int pastMarks(Line line, int at) {
    int begin = at;
    while (line.at(begin) == ' ' || line.at(begin) == ':') {
      begin++;
    }
    return begin - at <= 2 ? begin : at;
  }

  /** “法定代表人为徐纯彬，”. */
  private void named(Line line, int at, Consumer<Sighting> found) {
    if ("为是系".indexOf(line.at(at)) >= 0 && line.hit(at + 1) == null) {
      int end = shape.hanEnd(line, at + 1);
      end = end > at + 1 ? end : shape.boundedEnd(line, at + 1);
      if (end - at > 3 && !Units.han(line.at(end))) {
        found.accept(Sighting.of(line, at + 1, end, EntityKind.PERSON, NameSource.TITLE));
      }
    }
  }

  private boolean clear(Line line, int title, int at) {
    return !words.commonTitles().has(line.text(title, at));
  }

  /** The organisation whose title it is, when its name ends right before. */
  private void organisation(Line line, int title, Consumer<Sighting> found) {
    int end = withoutParts(line, title);
    if (end <= 0 || line.hit(end - 1) != null) {
      return;
    }
    int begin = Units.latin(line.at(end - 1)) ? latinBegin(line, end) : edge.of(line, end);
    boolean person = shape.hanEnd(line, begin) == end;
    if (!person
        && end - begin >= 2
        && end - begin <= LONGEST_ORGANISATION
        && rarity.rare(line, begin, end) >= 2) {
      found.accept(Sighting.of(line, begin, end, EntityKind.ORGANISATION, NameSource.LIST));
    }
  }

  private int withoutParts(Line line, int title) {
    int end = title;
    int part = part(line, end);
    while (part > 0) {
      end -= part;
      part = part(line, end);
    }
    return end;
  }

  private int part(Line line, int end) {
    return Math.max(
        Math.max(
            words.titleParts().endingAt(line.text(), end),
            words.titles().endingAt(line.text(), end)),
        line.at(end - 1) == ' ' && line.at(end - 2) != ' ' ? 1 : 0);
  }

  private int latinBegin(Line line, int end) {
    int begin = end;
    while (begin > 0
        && (Units.latin(line.at(begin - 1))
            || Units.insideLatin(line.at(begin - 1))
            || (line.at(begin - 1) == ' ' && Units.latin(line.at(begin - 2))))) {
      begin--;
    }
    return Units.upper(line.at(begin)) && !latin.common().has(line.text(begin, end)) ? begin : end;
  }
}
