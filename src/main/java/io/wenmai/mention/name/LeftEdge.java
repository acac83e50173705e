package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Hit;
import io.wenmai.text.Token;

/** Finds where a name begins whose end is known: the hard side of Chinese names. */
final class LeftEdge {
  /** How much may stand in a name. */
  enum Mode {
    /**
     * Something else proves a name: words that seldom stand in one end it only once it is whole.
     */
    PROVEN,
    /** Only its last word tells a name: everything doubtful ends it. */
    STRICT,
    /** A name made of common words, such as a fund's. */
    PHRASE
  }

  private static final int LONGEST = 40;

  private final NameWords words;
  private final Mode mode;
  private final Rarity rarity;

  LeftEdge(NameWords words, Mode mode) {
    this.words = words;
    this.mode = mode;
    this.rarity = new Rarity(words);
  }

  /** The begin of the name that ends at {@code end}; {@code end} itself where there is none. */
  int of(Line line, int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST) {
      Step step = step(line, begin, end);
      if (step.stops() || (step.weak() && ends(line, begin, end))) {
        break;
      }
      begin = step.begin();
      if (step.last()) {
        break;
      }
    }
    return withoutSigns(line, begin, end);
  }

  /** Whether a doubtful word ends the name that begins behind it. */
  private boolean ends(Line line, int begin, int end) {
    return mode == Mode.STRICT || rarity.proper(line, begin, end) >= 2;
  }

  private Step step(Line line, int begin, int end) {
    char c = line.at(begin - 1);
    if (c == ' ') {
      return overBlank(line, begin, end);
    }
    if (c == '.' && !Units.latin(line.at(begin))) {
      return Step.STOP;
    }
    if (words.edges().stops().hasUnit(line.text(), begin - 1)) {
      int open = placeInBrackets(line, begin, end);
      return open > 0 ? Step.to(open) : Step.STOP;
    }
    Hit hit = line.hitEndingAt(begin);
    return hit != null ? overHit(hit, begin == end) : overWord(line, begin, end);
  }

  /** Blanks part Latin words, or a Latin name from the word that tells what it names. */
  private static Step overBlank(Line line, int begin, int end) {
    boolean latin =
        Units.latin(line.at(begin - 2)) && (begin == end || Units.latin(line.at(begin)));
    return latin ? Step.to(begin - 1) : Step.STOP;
  }

  /** Where the brackets open that hold a place inside a name, −1 for none: “XX(上海)有限公司”. */
  private static int placeInBrackets(Line line, int begin, int end) {
    if (line.at(begin - 1) != ')' || begin == end) {
      return -1;
    }
    int open = line.text().lastIndexOf('(', begin);
    boolean inside = open > 0 && begin - open <= 8 && Units.han(line.at(open + 1));
    return inside && Units.han(line.at(open - 1)) ? open : -1;
  }

  private Step overHit(Hit hit, boolean first) {
    EntityKind kind = hit.candidates().getFirst().kind();
    boolean phrase = mode == Mode.PHRASE;
    return switch (kind) {
      case PLACE -> Step.to(hit.begin());
      case ORGANISATION, PRODUCT, AI_MODEL, SECURITY -> new Step(hit.begin(), false, !phrase);
      case INDEX, COMMODITY, CURRENCY, CRYPTO, INDUSTRY, INDICATOR ->
          first || phrase ? new Step(hit.begin(), false, !phrase) : Step.STOP;
      case PERSON, BENCHMARK, WORK -> first ? new Step(hit.begin(), false, true) : Step.STOP;
    };
  }

  private Step overWord(Line line, int begin, int end) {
    if (Units.latin(line.at(begin - 1))) {
      return overLatin(line, begin);
    }
    Token token = line.token(begin - 1);
    int from = token == null ? begin - 1 : line.begin(token);
    String word = line.text(from, begin);
    if (words.edges().openers().endingAt(line.text(), begin) >= word.length()) {
      return Step.to(begin - words.edges().openers().endingAt(line.text(), begin));
    }
    if (words.edges().breakers().has(word) || words.people().titles().has(word)) {
      return overBreaker(line, from, begin, end);
    }
    if (begin < end && tellsKind(word)) {
      return Step.STOP;
    }
    if (mode == Mode.PHRASE && token != null && word.length() == 1 && linking(token)) {
      return Step.STOP;
    }
    boolean weak = words.edges().weakBreakers().has(word) || (token != null && seldom(token));
    return new Step(from, weak && mode != Mode.PHRASE, false);
  }

  /** Whether the token is a preposition, conjunction or particle. */
  private static boolean linking(Token token) {
    return "pcu".indexOf(token.pos().charAt(0)) >= 0;
  }

  /** A common noun such as 科技公司, which tells what the name behind it names. */
  private boolean tellsKind(String word) {
    return word.length() > 2
        && !words.organisations().legal().has(word)
        && (word.endsWith("公司") || word.endsWith("企业") || word.endsWith("机构"));
  }

  /** A word that may end names is part of one that holds nothing else yet: “XX资产管理公司”. */
  private Step overBreaker(Line line, int from, int begin, int end) {
    String word = line.text(from, begin);
    if (word.length() == 1) {
      return mode != Mode.PROVEN || words.edges().particles().has(word)
          ? Step.STOP
          : new Step(from, true, false);
    }
    boolean inside = words.edges().inside().has(word) && rarity.proper(line, begin, end) == 0;
    return inside ? Step.to(from) : Step.STOP;
  }

  private static Step overLatin(Line line, int begin) {
    int from = begin;
    while (Units.latin(line.at(from - 1))
        || (from < begin
            && Units.insideLatin(line.at(from - 1))
            && Units.latin(line.at(from - 2)))) {
      from--;
    }
    return Step.to(from);
  }

  /** Whether the token's part of speech seldom stands in a name. */
  private static boolean seldom(Token token) {
    String pos = token.pos();
    boolean several = token.word().length() > 1;
    return switch (pos.charAt(0)) {
      case 'p', 'c', 'u', 'r' -> true;
      case 'd', 'v' -> several && !pos.equals("vn");
      case 'm', 't' -> several && !pos.equals("m");
      default -> false;
    };
  }

  private static int withoutSigns(Line line, int begin, int end) {
    int from = begin;
    while (from < end && "-·.&'+ ".indexOf(line.at(from)) >= 0) {
      from++;
    }
    return from;
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

    static Step to(int begin) {
      return new Step(begin, false, false);
    }

    boolean stops() {
      return begin < 0;
    }
  }
}
