package io.wenmai.mention.value;

/** Decides which spaces of a sentence part nothing: those inside a number, as in “三百 五十”. */
final class Spacing {
  private static final String INSIDE = "点又余多几数";
  private static final String BEHIND = "点又分个元多余几折成";

  private Spacing() {}

  /** The place behind a run of spaces. */
  static int runEnd(char[] text, int at) {
    int end = at;
    while (end < text.length && text[end] == ' ') {
      end++;
    }
    return end;
  }

  /**
   * Whether spaces inside a number were left out between two units.
   *
   * @param before the two units before the spaces
   * @param next the first unit behind them
   */
  static boolean isInNumber(char[] text, String before, int next) {
    char last = before.charAt(before.length() - 1);
    char here = text[next];
    int then = runEnd(text, next + 1);
    char after = then < text.length ? text[then] : Chars.NONE;
    if (here == '分' || last == '分') {
      return here == '分'
          ? isPart(after) && isNumber(last)
          : isPart(here) && isNumber(before, after);
    }
    if (last == '之' && before.startsWith("分")) {
      return isNumber(here) || here == '负';
    }
    if (last == '个') {
      return here == '百' && after == '分';
    }
    return isDigit(last) ? behindDigit(here, after) : isChinese(last) && goesOn(last, here, after);
  }

  private static boolean isNumber(String before, char after) {
    return before.startsWith("百") || isNumber(before.charAt(0)) || isNumber(after);
  }

  private static boolean isPart(char c) {
    return c == '之' || c == '点';
  }

  private static boolean behindDigit(char here, char after) {
    if (here == '又') {
      return isNumber(after);
    }
    return Digits.multiplier(here) > 0 && closes(after);
  }

  private static boolean goesOn(char last, char here, char after) {
    if (isDigit(here)) {
      return last == '又' || (Digits.scaleOrThousand(last) && Digits.multiplier(after) >= 100);
    }
    return switch (here) {
      case '点', '又' -> isNumber(after);
      case '余', '多', '几' -> Digits.isScale(after) || Digits.multiplier(after) > 0;
      default -> Digits.begins(here) && closes(after);
    };
  }

  private static boolean closes(char after) {
    return isNumber(after) || !Character.isIdeographic(after) || BEHIND.indexOf(after) >= 0;
  }

  private static boolean isChinese(char c) {
    return Digits.begins(c) || INSIDE.indexOf(c) >= 0;
  }

  private static boolean isNumber(char c) {
    return isDigit(c) || Digits.begins(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
