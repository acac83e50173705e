package io.wenmai.mention.value;

import org.jspecify.annotations.Nullable;

/**
 * A time of day in figures: “15:30”, “9:05:10”, “3pm”, “8:00 a.m.”.
 *
 * @param second -1 where none is told
 */
record Digital(int hour, int minute, int second, int end) {
  private static final int HOURS = 24;
  private static final int SIXTY = 60;
  private static final int NOON = 12;

  /** The time at a position whose hour ends at {@code hourEnd}, null where none stands. */
  static @Nullable Digital read(Chars chars, int at, int hourEnd) {
    if (chars.letterOrDigit(at - 1) || chars.at(at - 1) == ':') {
      return null;
    }
    int hour = Integer.parseInt(chars.text(at, hourEnd));
    int minute = part(chars, hourEnd);
    int minuteEnd = minute < 0 ? hourEnd : hourEnd + 3;
    int second = minute < 0 ? -1 : part(chars, minuteEnd);
    int end = second < 0 ? minuteEnd : minuteEnd + 3;
    int half = half(chars, end);
    if (hour > HOURS || (minute < 0 && half < 0) || chars.at(end) == ':') {
      return null;
    }
    return half < 0
        ? chars.letterOrDigit(end) ? null : new Digital(hour, minute, second, end)
        : new Digital(
            hour % NOON + (half == 1 ? NOON : 0), Math.max(0, minute), second, halfEnd(chars, end));
  }

  /** The two digits behind a colon, -1 where none stand. */
  private static int part(Chars chars, int at) {
    boolean told = chars.isOneOf(at, ":：") && chars.digitsEnd(at + 1) == at + 3;
    int value = told ? Integer.parseInt(chars.text(at + 1, at + 3)) : -1;
    return value < SIXTY ? value : -1;
  }

  /** 0 for a.m., 1 for p.m., -1 for neither. */
  private static int half(Chars chars, int end) {
    return halfEnd(chars, end) == end ? -1 : chars.isOneOf(chars.pastSpace(end), "pP") ? 1 : 0;
  }

  private static int halfEnd(Chars chars, int end) {
    int at = chars.pastSpace(end);
    if (!chars.isOneOf(at, "aApP")) {
      return end;
    }
    int letter = chars.at(at + 1) == '.' ? at + 2 : at + 1;
    if (!chars.isOneOf(letter, "mM") || chars.letterOrDigit(letter + 1)) {
      return end;
    }
    return letter == at + 2 && chars.at(letter + 1) == '.' ? letter + 2 : letter + 1;
  }
}
