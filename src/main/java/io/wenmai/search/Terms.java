package io.wenmai.search;

import io.wenmai.text.Folding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into terms: characters of East Asia one by one, simplified; letters and digits in
 * runs, in lower case, without accents and leading zeros. {@code Qwen2.5-Max} is {@code qwen 2 5
 * max}, so that it is found however it is spelled.
 */
final class Terms {
  private static final int FIRST_NUMERAL_FORM = 0x2460;
  private static final int END_OF_LATIN = 0x250;

  private Terms() {}

  static List<Term> of(String text) {
    String folded = Folding.fold(text);
    List<Term> terms = new ArrayList<>();
    int i = 0;
    while (i < folded.length()) {
      int end = i + Character.charCount(folded.codePointAt(i));
      Shape shape = Shape.of(folded.codePointAt(i));
      while (shape.runs() && end < folded.length() && shape == shapeAt(folded, end)) {
        end += Character.charCount(folded.codePointAt(end));
      }
      if (shape != Shape.NONE) {
        terms.add(new Term(plain(folded.substring(i, end), shape), i, end, shape == Shape.WIDE));
      }
      i = end;
    }
    return terms;
  }

  private static Shape shapeAt(String text, int at) {
    return Shape.of(text.codePointAt(at));
  }

  private static String plain(String word, Shape shape) {
    return switch (shape) {
      case WIDE, NONE -> word;
      case DIGITS -> withoutZeros(word);
      case LETTERS -> withoutAccents(word).toLowerCase(java.util.Locale.ROOT);
    };
  }

  private static String withoutZeros(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }

  private static String withoutAccents(String word) {
    if (word.chars().allMatch(c -> c < 0x80 || c >= END_OF_LATIN)) {
      return word;
    }
    StringBuilder bare = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private enum Shape {
    WIDE,
    LETTERS,
    DIGITS,
    NONE;

    boolean runs() {
      return this == LETTERS || this == DIGITS;
    }

    static Shape of(int c) {
      if (isWide(c)) {
        return WIDE;
      }
      if (Character.isDigit(c)) {
        return DIGITS;
      }
      return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
          ? LETTERS
          : NONE;
    }

    private static boolean isWide(int c) {
      if (c < FIRST_NUMERAL_FORM || !Character.isLetterOrDigit(c)) {
        return false;
      }
      return switch (Character.UnicodeScript.of(c)) {
        case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
        default -> false;
      };
    }
  }
}
