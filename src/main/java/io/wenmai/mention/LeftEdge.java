package io.wenmai.mention;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Hit;
import io.wenmai.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds where a name begins whose end is known: the hard side of Chinese names. */
final class LeftEdge {
  private static final int LONGEST = 40;

  private final NameWords words;

  LeftEdge(NameWords words) {
    this.words = words;
  }

  /** The begin of the name that ends at {@code end}; {@code end} itself where there is none. */
  int of(Line line, int end) {
    return new Walk(line, end, false).begin();
  }

  /** As {@link #of}, for names made of common words, such as those of funds and indices. */
  int ofPhrase(Line line, int end) {
    return new Walk(line, end, true).begin();
  }

  /** Units of the stretch that no generic word covers. */
  int proper(Line line, int begin, int end) {
    int count = 0;
    int at = begin;
    while (at < end) {
      int generic = words.organisations().generic().startingAt(line.text(), at);
      Hit hit = line.hitStartingAt(at);
      if (hit != null && hit.end() <= end && hit.end() - at > generic) {
        count += hit.end() - at;
        at = hit.end();
      } else if (generic > 0 && (generic > 1 || line.joint(at)) && at + generic <= end) {
        at += generic;
      } else {
        count += line.at(at) == ' ' ? 0 : 1;
        at++;
      }
    }
    return count;
  }

  /** Goes left, word by word, until something ends the name. */
  private final class Walk {
    private final Line line;
    private final int end;
    private final boolean phrase;

    Walk(Line line, int end, boolean phrase) {
      this.line = line;
      this.end = end;
      this.phrase = phrase;
    }

    int begin() {
      int begin = end;
      int reserve = -1;
      while (begin > 0 && end - begin < LONGEST) {
        Step step = step(begin);
        if (step.stops()) {
          break;
        }
        if (step.weak() && reserve < 0 && begin < end && proper(line, begin, end) >= 2) {
          reserve = begin;
          break;
        }
        begin = step.begin();
        if (step.last()) {
          break;
        }
      }
      return trimmed(reserve >= 0 ? reserve : begin);
    }

    private Step step(int begin) {
      char c = line.at(begin - 1);
      if (c == ' ') {
        return besideBlank(begin);
      }
      if (words.edges().stops().hasUnit(line.text(), begin - 1)) {
        return closesBracket(begin)
            ? new Step(line.text().lastIndexOf('(', begin), false, false)
            : Step.STOP;
      }
      Hit hit = line.hitEndingAt(begin);
      return hit != null ? overHit(hit, begin) : overWord(begin);
    }

    /** Brackets inside a name hold a place: “XX（上海）有限公司”. */
    private boolean closesBracket(int begin) {
      if (line.at(begin - 1) != ')' || begin == end) {
        return false;
      }
      int open = line.text().lastIndexOf('(', begin);
      return open > 0
          && begin - open <= 8
          && Units.han(line.at(open + 1))
          && Units.han(line.at(open - 1));
    }

    private Step besideBlank(int begin) {
      boolean latin = Units.latin(line.at(begin - 2)) && begin < end && Units.latin(line.at(begin));
      return latin ? new Step(begin - 1, false, false) : Step.STOP;
    }

    private Step overHit(Hit hit, int begin) {
      EntityKind kind = hit.candidates().getFirst().kind();
      return switch (kind) {
        case PLACE -> new Step(hit.begin(), false, false);
        case ORGANISATION, PRODUCT, AI_MODEL, SECURITY -> new Step(hit.begin(), false, !phrase);
        case INDEX, COMMODITY, CURRENCY, CRYPTO, INDUSTRY, INDICATOR ->
            begin == end || phrase ? new Step(hit.begin(), false, !phrase) : Step.STOP;
        case PERSON, BENCHMARK, WORK ->
            begin == end ? new Step(hit.begin(), false, true) : Step.STOP;
      };
    }

    private Step overWord(int begin) {
      Token token = line.token(begin - 1);
      int from = token == null ? begin - 1 : line.begin(token);
      if (Units.latin(line.at(begin - 1))) {
        return new Step(latinBegin(begin), false, false);
      }
      String word = line.text(from, begin);
      if (word.length() > 1 && words.edges().breakers().has(word)) {
        return begin == end && words.organisations().generic().has(word)
            ? new Step(from, false, false)
            : Step.STOP;
      }
      boolean breaker = words.edges().breakers().has(word);
      if (phrase && breaker) {
        return Step.STOP;
      }
      boolean weak = breaker || words.edges().weakBreakers().has(word) || endsName(token);
      return new Step(from, weak && !phrase, false);
    }

    private int latinBegin(int begin) {
      int from = begin;
      while (from > 0
          && (Units.latin(line.at(from - 1))
              || (Units.insideLatin(line.at(from - 1))
                  && from > 1
                  && Units.latin(line.at(from - 2))))) {
        from--;
      }
      return from;
    }

    /** Whether the token's part of speech seldom stands in a name. */
    private static boolean endsName(@Nullable Token token) {
      if (token == null) {
        return false;
      }
      String pos = token.pos();
      return pos.startsWith("p")
          || pos.startsWith("c")
          || pos.startsWith("d")
          || pos.startsWith("u")
          || pos.startsWith("r")
          || pos.startsWith("t")
          || pos.startsWith("q")
          || pos.equals("m")
          || (pos.startsWith("v") && !pos.equals("vn") && token.word().length() > 1);
    }

    /** Leading words that name nothing are no part of the name. */
    private int trimmed(int begin) {
      int from = begin;
      while (from < end && "-·.&' ".indexOf(line.at(from)) >= 0) {
        from++;
      }
      return from;
    }
  }

  /**
   * One word further to the left.
   *
   * @param begin where the word begins
   * @param weak whether the word ends the name when enough of one stands behind it
   * @param last whether the name begins with the word
   */
  private record Step(int begin, boolean weak, boolean last) {
    static final Step STOP = new Step(-1, false, false);

    boolean stops() {
      return begin < 0;
    }
  }
}
