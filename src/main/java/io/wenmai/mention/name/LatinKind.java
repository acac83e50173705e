package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name in Latin letters names, by its last word and by the words beside it. */
final class LatinKind {
  private final NameWords.Latin latin;
  private final NameWords.Organisations words;
  private final NameWords.People people;

  LatinKind(NameWords words) {
    this.latin = words.latin();
    this.words = words.organisations();
    this.people = words.people();
  }

  /** The kind, null where nothing tells it. */
  @Nullable EntityKind told(Line line, List<LatinWord> name) {
    int begin = markBefore(line, name.getFirst().begin());
    int end = blankAfter(line, name.getLast().end());
    String text = line.text();
    if (words.modelAfter().startingAt(text, end) > 0
        || words.modelBefore().endingAt(text, begin) > 0) {
      return EntityKind.AI_MODEL;
    }
    if (name.size() > 1 && latin.orgSuffixes().has(name.getLast().text(line))) {
      return EntityKind.ORGANISATION;
    }
    if (words.productAfter().startingAt(text, end) > 0
        || words.productBefore().endingAt(text, begin) > 0) {
      return EntityKind.PRODUCT;
    }
    if (name.size() > 1 && digits(line, name)) {
      return EntityKind.PRODUCT;
    }
    return organisationOrPerson(line, name, begin, end);
  }

  /** Whether it is a given name and one or two further words. */
  boolean person(Line line, List<LatinWord> name) {
    return (name.size() == 2 || name.size() == 3)
        && latin.given().has(name.getFirst().text(line))
        && !digits(line, name)
        && !latin.orgSuffixes().has(name.getLast().text(line));
  }

  private @Nullable EntityKind organisationOrPerson(
      Line line, List<LatinWord> name, int begin, int end) {
    boolean twoWords = name.size() == 2 || name.size() == 3;
    String text = line.text();
    if (person(line, name) || (twoWords && people.titles().endingAt(text, begin) > 0)) {
      return EntityKind.PERSON;
    }
    boolean speaks = people.speech().startingAt(text, end) > 0;
    boolean owns = words.orgAfter().startingAt(text, end) > 0 && !speaks;
    if (owns
        || people.titles().startingAt(text, end) > 0
        || words.orgBefore().endingAt(text, begin) > 0) {
      return EntityKind.ORGANISATION;
    }
    boolean says = people.speechOnly().startingAt(text, end) > 0;
    boolean given = name.size() == 1 && latin.given().has(name.getFirst().text(line));
    return says ? (twoWords || given ? EntityKind.PERSON : EntityKind.ORGANISATION) : null;
  }

  private static boolean digits(Line line, List<LatinWord> name) {
    return name.stream().anyMatch(word -> word.hasDigit(line));
  }

  /** Where the word before a name ends: before a blank, a quote, or a dash. */
  private static int markBefore(Line line, int begin) {
    char mark = line.at(begin - 1);
    if (mark == '—') {
      return line.at(begin - 2) == mark ? begin - 2 : begin - 1;
    }
    return " “「".indexOf(mark) >= 0 ? begin - 1 : begin;
  }

  private static int blankAfter(Line line, int end) {
    return line.at(end) == ' ' ? end + 1 : end;
  }
}
