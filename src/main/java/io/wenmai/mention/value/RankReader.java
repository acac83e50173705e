package io.wenmai.mention.value;

import io.wenmai.mention.Rank;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads places in an order: “第七名”, “前十”, “TOP10”, “No.1”. */
final class RankReader implements Reader {
  private static final int MOST = 100_000;
  private static final int MOST_FIRST = 1000;
  private static final String BEHIND = "的是和与及、，。为在或则；：！？)”’》 ";
  private static final String BEFORE = "名排列居球界国业内率量额上市稳并";
  private static final String[] LATIN = {"TOP", "Top", "top", "NO.", "No.", "no.", "NO", "No"};

  private final NumeralReader numerals;
  private final MeasureReader measures;
  private final Words<?> guards;
  private final Words<String> places = WordList.shipped("ranks").wordsOf("place");
  private final Words<String> others = WordList.shipped("ranks").wordsOf("other");
  private final Words<String> tops = WordList.shipped("ranks").wordsOf("top");

  RankReader(NumeralReader numerals, MeasureReader measures, Words<?> guards) {
    this.numerals = numerals;
    this.measures = measures;
    this.guards = guards;
  }

  @Override
  public Set<Character> starts() {
    return Reader.units("第前TtNn");
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    return switch (chars.at(at)) {
      case '第' -> place(chars, at);
      case '前' -> first(chars, at);
      default -> latin(chars, at);
    };
  }

  private @Nullable Piece place(Chars chars, int at) {
    Numeral number = numerals.read(chars, chars.pastSpace(at + 1));
    if (number == null) {
      return null;
    }
    int end = number.end();
    if (!number.isBetween(1, MOST) || number.isCode()) {
      return new Piece.Gap(at, end);
    }
    int behind = chars.pastSpace(end);
    int place = places.end(chars, behind);
    int other = others.end(chars, behind);
    if ((other > behind && other >= place) || guards.end(chars, behind) > place) {
      return new Piece.Gap(at, end);
    }
    if (place > behind) {
      return rank(at, place, number, false);
    }
    return isAlone(chars, at, end) ? rank(at, end, number, false) : new Piece.Gap(at, end);
  }

  private static boolean isAlone(Chars chars, int at, int end) {
    return (!Character.isIdeographic(chars.at(end)) && !chars.letterOrDigit(end))
        || chars.isOneOf(end, BEHIND)
        || chars.isOneOf(at - 1, BEFORE);
  }

  private @Nullable Piece first(Chars chars, int at) {
    Numeral number = numerals.read(chars, chars.pastSpace(at + 1));
    if (number == null || !number.isBetween(2, MOST_FIRST)) {
      return null;
    }
    int end = number.end();
    int top = tops.end(chars, end);
    if (top > end && guards.end(chars, end) <= top) {
      return rank(at, top, number, true);
    }
    boolean bare = !Character.isIdeographic(chars.at(end)) || chars.isOneOf(end, BEHIND);
    return bare && measures.read(chars, end) == null && chars.at(end) != '%'
        ? rank(at, end, number, true)
        : null;
  }

  private static @Nullable Piece latin(Chars chars, int at) {
    if (chars.letterOrDigit(at - 1)) {
      return null;
    }
    for (String word : LATIN) {
      if (chars.has(at, word)) {
        Numeral number = ArabicReader.read(chars, chars.pastSpace(at + word.length()));
        return number == null || !number.isBetween(1, MOST_FIRST) || chars.letter(number.end())
            ? null
            : rank(
                at, number.end(), number, word.equalsIgnoreCase("top") && !number.isBetween(1, 1));
      }
    }
    return null;
  }

  private static Piece rank(int begin, int end, Numeral number, boolean top) {
    int place = number.value().intValue();
    return new Piece.Fixed(begin, end, (span, text) -> new Rank(span, text, place, top));
  }
}
