package io.wenmai.mention.name;

import io.wenmai.text.Token;

/** Chinese and Japanese names: a surname and one or two characters more. */
final class HanPerson {
  private static final int SPAN_OF_DICTIONARY_WORD = 2;

  private final NameWords.People words;

  HanPerson(NameWords.People words) {
    this.words = words;
  }

  /** Where the name ends that begins at {@code begin}; {@code begin} itself where none does. */
  int end(Line line, int begin) {
    int surname = surname(line, begin);
    if (surname == 0 || !Units.han(line.at(begin)) || startsWord(line, begin, surname)) {
      return begin;
    }
    int best = begin;
    int bestScore = 0;
    for (int given = 1; given <= 2; given++) {
      int end = begin + surname + given;
      int score = score(line, begin, surname, end);
      if (score > 0 && score >= bestScore) {
        best = end;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * Where a surname and two characters end that a sign or a verb of speech follows, although a word
   * of the dictionary begins like them; {@code begin} where they do not.
   */
  int boundedEnd(Line line, int begin) {
    int end = begin + 3;
    boolean shaped =
        words.surnames().hasUnit(line.text(), begin)
            && !words.rareSurnames().hasUnit(line.text(), begin)
            && Units.han(line.at(begin + 1))
            && Units.han(line.at(begin + 2))
            && "一二三四五六日末期边围".indexOf(line.at(begin + 1)) < 0
            && line.joint(end);
    return shaped
            && marked(line, end)
            && !words.notGiven().hasUnit(line.text(), end - 1)
            && !givenIsWord(line, begin + 1, end)
        ? end
        : begin;
  }

  private int surname(Line line, int begin) {
    int twice = words.doubleSurnames().startingAt(line.text(), begin);
    if (twice == 0) {
      twice = words.japaneseSurnames().startingAt(line.text(), begin);
    }
    return twice > 1 ? twice : words.surnames().hasUnit(line.text(), begin) ? 1 : 0;
  }

  /** Whether a word of the dictionary begins here that is no name. */
  private static boolean startsWord(Line line, int begin, int surname) {
    Token token = line.token(begin);
    return token != null
        && line.begin(token) == begin
        && line.end(token) - begin >= SPAN_OF_DICTIONARY_WORD
        && line.end(token) - begin > surname
        && !token.pos().startsWith("nr")
        && !token.pos().equals("nz");
  }

  /** How well a name ends at {@code end}; 0 where it cannot. */
  private int score(Line line, int begin, int surname, int end) {
    for (int i = begin + surname; i < end; i++) {
      if (!Units.han(line.at(i))) {
        return 0;
      }
    }
    boolean ends = rare(line, begin, surname) ? marked(line, end) : follows(line, end);
    if (!ends
        || words.notGiven().hasUnit(line.text(), end - 1)
        || givenIsWord(line, begin + surname, end)) {
      return 0;
    }
    boolean functionWord =
        end - begin > 2 && words.follow().hasUnit(line.text(), end - 1) && follows(line, end - 1);
    return 1
        + (line.joint(end) ? 1 : 0)
        + (functionWord ? 0 : 1)
        + (tokenOver(line, begin, end) ? 2 : 0);
  }

  /** Whether the surname is more often another word, so that the name needs a clear end. */
  private boolean rare(Line line, int begin, int surname) {
    Token token = line.token(begin);
    return surname == 1
        && words.rareSurnames().hasUnit(line.text(), begin)
        && (token == null || !token.pos().startsWith("nr"));
  }

  private boolean marked(Line line, int end) {
    char c = line.at(end);
    return (!Units.han(c) && !Units.digit(c)) || words.speech().startingAt(line.text(), end) > 0;
  }

  private boolean givenIsWord(Line line, int begin, int end) {
    int length = end - begin;
    return length > 1
        && (words.follow().startingAt(line.text(), begin) == length
            || words.speech().startingAt(line.text(), begin) >= length);
  }

  /** Whether something stands at {@code end} that may stand behind a person's name. */
  boolean follows(Line line, int end) {
    char c = line.at(end);
    return (!Units.han(c) && !Units.digit(c))
        || words.follow().startingAt(line.text(), end) > 0
        || words.speech().startingAt(line.text(), end) > 0
        || words.titles().startingAt(line.text(), end) > 0;
  }

  private static boolean tokenOver(Line line, int begin, int end) {
    Token token = line.token(begin);
    return token != null
        && token.pos().startsWith("nr")
        && line.begin(token) == begin
        && line.end(token) == end;
  }
}
