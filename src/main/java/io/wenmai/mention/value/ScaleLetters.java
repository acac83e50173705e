package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Letters that scale a number: the B of “$1.5B”, the k of “12k”. */
final class ScaleLetters {
  private static final String BEFORE = "scale ";

  private final Words<BigDecimal> letters = letters();

  private static Words<BigDecimal> letters() {
    Map<String, BigDecimal> letters = new LinkedHashMap<>();
    WordList.shipped("currencies")
        .all()
        .forEach((meaning, words) -> {
          if (meaning.startsWith(BEFORE)) {
            BigDecimal scale = new BigDecimal(meaning.substring(BEFORE.length()));
            words.forEach(word -> letters.put(word, scale));
          }
        });
    return new Words<>(letters);
  }

  /** The scale at a position, past a space; null where none stands. */
  @Nullable Word<BigDecimal> read(Chars chars, int at) {
    Word<BigDecimal> word = letters.longest(chars, chars.pastSpace(at));
    return word == null || chars.letterOrDigit(word.end()) ? null : word;
  }

  /** The number with the letters behind it. */
  Numeral scaled(Chars chars, Numeral number) {
    Word<BigDecimal> word = read(chars, number.end());
    return word == null ? number : number.times(word.value(), word.end());
  }
}
