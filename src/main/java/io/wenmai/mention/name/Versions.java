package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Hit;
import java.util.function.Consumer;

/**
 * Versions of known models and products, and the codes of a maker's: “文心一言5.0”, “征程6M”, “天玑第四代”,
 * “小鹏X9”, “真我 GT7 Pro”.
 */
final class Versions implements Recogniser {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String DATES_AND_SUMS = "年月日亿万元%";
  private static final int LONGEST_CODE = 8;
  private static final int LONGEST_NUMBER = 4;
  private static final int MOST_WORDS = 4;

  private final NameWords.Latin words;

  Versions(NameWords words) {
    this.words = words.latin();
  }

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (Hit hit : line.hits()) {
      EntityKind kind = hit.candidates().getFirst().kind();
      boolean maker = words.makers().has(line.text(hit.begin(), hit.end()));
      if (kind == EntityKind.AI_MODEL || kind == EntityKind.PRODUCT || maker) {
        int end = maker ? codeEnd(line, hit.end()) : versionEnd(line, hit.end());
        if (end > hit.end() && line.hit(end - 1) == null) {
          EntityKind named = kind == EntityKind.AI_MODEL ? kind : EntityKind.PRODUCT;
          found.accept(Sighting.of(line, hit.begin(), end, named, NameSource.MODEL));
        }
      }
    }
  }

  /** Whether a name of a product ends in a number that counts or dates what follows. */
  static boolean counts(String text, Hit hit) {
    EntityKind kind = hit.candidates().getFirst().kind();
    return (kind == EntityKind.PRODUCT || kind == EntityKind.AI_MODEL)
        && Units.digit(text.charAt(hit.end() - 1))
        && hit.end() < text.length()
        && DATES_AND_SUMS.indexOf(text.charAt(hit.end())) >= 0;
  }

  /** Where the version behind a name ends, its begin for none. */
  private int versionEnd(Line line, int at) {
    int generation = generationEnd(line, at);
    if (generation > at) {
      return generation;
    }
    int begin = markAfter(line, at);
    LatinWord word = LatinWord.at(line, begin);
    if (word == null || !word.hasDigit(line)) {
      boolean kind = word != null && begin > at && words.productWords().has(word.text(line));
      return kind && word != null ? withWords(line, word) : at;
    }
    boolean fits = word.hasLetter(line) ? code(line, word) : number(line, word);
    return fits ? withWords(line, word) : at;
  }

  /** Where the code behind a maker's name ends, its begin for none. */
  private int codeEnd(Line line, int at) {
    LatinWord word = LatinWord.at(line, blankAfter(line, at));
    if (word == null) {
      return at;
    }
    if (word.hasDigit(line)) {
      int end = withWords(line, word);
      boolean fits = word.hasLetter(line) ? code(line, word) : end > word.end();
      return fits ? end : at;
    }
    LatinWord next = LatinWord.at(line, blankAfter(line, word.end()));
    boolean series =
        next != null
            && word.capitalised(line)
            && word.before(next, line)
            && next.hasDigit(line)
            && (next.hasLetter(line) ? code(line, next) : number(line, next));
    return series && next != null ? withWords(line, next) : at;
  }

  /** “四代”, “第三代”, but not “一代理商”. */
  private static int generationEnd(Line line, int at) {
    int from = line.at(at) == '第' ? at + 1 : at;
    boolean told = NUMERALS.indexOf(line.at(from)) >= 0 && line.at(from + 1) == '代';
    return told && "理表码人价言".indexOf(line.at(from + 2)) < 0 ? from + 2 : at;
  }

  private boolean code(Line line, LatinWord word) {
    String text = word.text(line);
    return text.length() <= LONGEST_CODE
        && !words.noCodes().has(text)
        && !words.countSigns().hasUnit(line.text(), word.end())
        && !dated(text);
  }

  /** Whether it is a year or quarter such as 2024Q4 or FY25. */
  private static boolean dated(String text) {
    return text.startsWith("20") || text.startsWith("FY") || text.startsWith("CY");
  }

  private boolean number(Line line, LatinWord word) {
    return word.hasDigit(line)
        && !word.hasLetter(line)
        && word.end() - word.begin() <= LONGEST_NUMBER
        && !words.countSigns().hasUnit(line.text(), blankAfter(line, word.end()))
        && line.at(word.end()) != '-'
        && !dated(word.text(line) + "0");
  }

  /** The end of the words such as Pro and Max that go on the name. */
  private int withWords(Line line, LatinWord first) {
    LatinWord last = first;
    for (int i = 0; i < MOST_WORDS; i++) {
      LatinWord next = LatinWord.at(line, last.end() + 1);
      boolean more =
          next != null
              && last.before(next, line)
              && (goesOn(next.text(line))
                  || (goesOn(last.text(line)) && !last.hasDigit(line) && number(line, next)));
      if (next == null || !more) {
        break;
      }
      last = next;
    }
    return last.end();
  }

  private boolean goesOn(String word) {
    return words.productWords().has(word) || words.modelWords().has(word);
  }

  /** Past a blank, or past the hyphen behind a name: GLM-6, but not the range “iPhone 15-16”. */
  private static int markAfter(Line line, int at) {
    boolean hyphen = line.at(at) == '-' && Units.letter(line.at(at - 1));
    return hyphen ? at + 1 : blankAfter(line, at);
  }

  private static int blankAfter(Line line, int at) {
    return line.at(at) == ' ' ? at + 1 : at;
  }
}
