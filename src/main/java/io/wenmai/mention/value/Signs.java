package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The signs of currencies and of numbers, in front of a figure. */
final class Signs {
  private static final String PLUS_MINUS = "+-±";
  private static final String WORD_STARTS = "负零正";

  private final Words<String> currencies = currencySigns();

  private static Words<String> currencySigns() {
    Map<String, String> signs = new LinkedHashMap<>();
    String before = "before ";
    WordList.shipped("currencies")
        .all()
        .forEach((meaning, words) -> {
          if (meaning.startsWith(before)) {
            words.forEach(word -> signs.put(word, meaning.substring(before.length())));
          }
        });
    return new Words<>(signs);
  }

  /** The currency named at a position, null where none is. */
  @Nullable Word<String> currency(Chars chars, int at) {
    Word<String> word = currencies.longest(chars, at);
    return word == null || (chars.letter(at) && chars.letterOrDigit(at - 1)) ? null : word;
  }

  /** Whether a number is negative, and where it begins; the position itself without a sign. */
  static Word<Boolean> sign(Chars chars, int at) {
    if (chars.has(at, "零下")) {
      return new Word<>(true, at + 2);
    }
    if (chars.has(at, "正负")) {
      return new Word<>(false, at + 2);
    }
    char c = chars.at(at);
    if (c == '负') {
      return new Word<>(true, at + 1);
    }
    boolean sign =
        chars.isOneOf(at, PLUS_MINUS)
            && !(c == '+' && chars.at(at + 1) == ' ')
            && !chars.isOneOf(at - 1, "%)")
            && !joins(chars, at);
    return sign ? new Word<>(c == '-', at + 1) : new Word<>(false, at);
  }

  private static boolean joins(Chars chars, int at) {
    return chars.letterOrDigit(at - 1) || chars.at(at - 1) == chars.at(at);
  }

  Set<Character> starts() {
    Set<Character> starts = new TreeSet<>(currencies.starts());
    (PLUS_MINUS + WORD_STARTS).chars().forEach(c -> starts.add((char) c));
    return starts;
  }
}
