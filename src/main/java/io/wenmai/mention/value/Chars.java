package io.wenmai.mention.value;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The units of a sentence, full-width ones made half-width, spaces that part nothing left out;
 * reads {@link #NONE} outside.
 */
final class Chars {
  static final char NONE = '\0';
  private static final int FULL_WIDTH = 0xFF01 - '!';

  private final char[] units;

  /** Where each unit stood in the text, null where nothing was left out. */
  private final int @Nullable [] places;

  private Chars(char[] units, int @Nullable [] places) {
    this.units = units;
    this.places = places;
  }

  static Chars of(String text) {
    char[] units = text.toCharArray();
    boolean spaced = false;
    for (int i = 0; i < units.length; i++) {
      units[i] = half(units[i]);
      spaced |= units[i] == ' ';
    }
    return spaced ? tidied(units) : new Chars(units, null);
  }

  /** The units without spaces inside numbers, and with single spaces elsewhere. */
  private static Chars tidied(char[] text) {
    char[] units = new char[text.length];
    int[] places = new int[text.length];
    int size = 0;
    for (int i = 0; i < text.length; i++) {
      int end = Spacing.runEnd(text, i);
      if (end > i && size > 0 && end < text.length) {
        String before = new String(units, Math.max(0, size - 2), Math.min(2, size));
        if (Spacing.isInNumber(text, before, end)) {
          i = end;
        }
      }
      i = text[i] == ' ' && end > i ? end - 1 : i;
      units[size] = text[i];
      places[size++] = i;
    }
    return new Chars(Arrays.copyOf(units, size), Arrays.copyOf(places, size));
  }

  /** Where a unit stood in the text. */
  int place(int i) {
    return places == null ? i : places[i];
  }

  private static char half(char c) {
    return switch (c) {
      case '，', '！', '：', '；', '？' -> c;
      case '\u3000', '\u00a0' -> ' ';
      case '￥' -> '¥';
      case '−', '﹣' -> '-';
      default -> c > '\uff00' && c < '\uff5f' ? (char) (c - FULL_WIDTH) : c;
    };
  }

  int length() {
    return units.length;
  }

  char at(int i) {
    return i < 0 || i >= units.length ? NONE : units[i];
  }

  boolean has(int at, String word) {
    if (at < 0 || at + word.length() > units.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (units[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean isOneOf(int i, String set) {
    char c = at(i);
    return c != NONE && set.indexOf(c) >= 0;
  }

  /** The position behind at most one space. */
  int pastSpace(int i) {
    return at(i) == ' ' ? i + 1 : i;
  }

  /** The position of the nearest unit before {@code i}, past at most one space. */
  int beforeSpace(int i) {
    return at(i - 1) == ' ' ? i - 2 : i - 1;
  }

  boolean digit(int i) {
    char c = at(i);
    return c >= '0' && c <= '9';
  }

  boolean letter(int i) {
    char c = at(i);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  boolean letterOrDigit(int i) {
    return digit(i) || letter(i);
  }

  /** The end of the run of Arabic digits at {@code i}. */
  int digitsEnd(int i) {
    int end = i;
    while (digit(end)) {
      end++;
    }
    return end;
  }

  String text(int begin, int end) {
    return new String(units, begin, end - begin);
  }
}
