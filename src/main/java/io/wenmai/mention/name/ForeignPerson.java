package io.wenmai.mention.name;

import io.wenmai.text.Token;

/** Foreign names in Chinese characters: “蒂姆·库克”, “鲍威尔”. */
final class ForeignPerson {
  private static final int LONGEST_PIECE = 8;
  private static final int LEAST_PLAIN = 3;

  private final NameWords.People words;

  ForeignPerson(NameWords.People words) {
    this.words = words;
  }

  /** Where a name of several pieces ends; {@code begin} itself where there is none. */
  int dottedEnd(Line line, int begin) {
    int end = pieceEnd(line, begin);
    if (end == begin || !dot(line, end)) {
      return begin;
    }
    while (dot(line, end)) {
      int next = pieceEnd(line, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return dot(line, end) ? begin : withoutPreposition(line, end);
  }

  /** “于” spells names too, but at the end of a run it is the preposition. */
  private static int withoutPreposition(Line line, int end) {
    return line.at(end - 1) == '于' ? end - 1 : end;
  }

  /** A middle dot, or a hyphen between Chinese characters. */
  static boolean dot(Line line, int at) {
    return Units.dot(line.at(at))
        || (line.at(at) == '-' && Units.han(line.at(at - 1)) && Units.han(line.at(at + 1)));
  }

  private int pieceEnd(Line line, int begin) {
    if (Units.upper(line.at(begin))) {
      return latinPieceEnd(line, begin);
    }
    int end = begin;
    while (end - begin < LONGEST_PIECE && spells(line, end) && !breaks(line, begin, end)) {
      end++;
    }
    return end;
  }

  private static int latinPieceEnd(Line line, int begin) {
    int end = begin;
    while (end - begin < 2 * LONGEST_PIECE && (Units.letter(line.at(end)) || line.at(end) == '.')) {
      end++;
    }
    return end;
  }

  /** Where a name of one piece ends; {@code begin} itself where there is none. */
  int plainEnd(Line line, int begin) {
    int end = begin;
    while (end - begin < LONGEST_PIECE && spells(line, end) && !breaks(line, begin, end)) {
      end++;
    }
    boolean ends = follows(line, end) && !dot(line, end) && line.joint(begin);
    return ends && end - begin >= LEAST_PLAIN && !isWord(line, begin, end) ? end : begin;
  }

  private boolean follows(Line line, int end) {
    char c = line.at(end);
    return (!Units.han(c) && !Units.digit(c))
        || words.follow().startingAt(line.text(), end) > 0
        || words.speech().startingAt(line.text(), end) > 0;
  }

  private static boolean isWord(Line line, int begin, int end) {
    Token token = line.token(begin);
    return token != null
        && line.end(token) - line.begin(token) >= 2
        && !token.pos().startsWith("nr")
        && line.end(token) <= end
        && !token.pos().equals("nz")
        && !token.pos().equals("ns");
  }

  private boolean spells(Line line, int at) {
    return words.transliteration().hasUnit(line.text(), at);
  }

  /** Whether another word begins inside the run. */
  private boolean breaks(Line line, int begin, int at) {
    if (at - begin < 2) {
      return false;
    }
    return words.follow().startingAt(line.text(), at) > 1
        || words.speech().startingAt(line.text(), at) > 1
        || words.titles().startingAt(line.text(), at) > 1
        || (words.weakTransliteration().hasUnit(line.text(), at) && startsWord(line, at));
  }

  private static boolean startsWord(Line line, int at) {
    Token token = line.token(at);
    return token != null
        && line.begin(token) == at
        && line.end(token) - at >= 2
        && !token.pos().startsWith("nr");
  }
}
