package io.wenmai.mention.value;

import org.jspecify.annotations.Nullable;

/** A small number in a date: Arabic with at most two digits, or Chinese. */
record Small(int value, int end) {

  /** The number from 1 to {@code most} at a position, null where none stands. */
  static @Nullable Small read(Chars chars, int at, int most) {
    if (chars.digit(at)) {
      int end = chars.digitsEnd(at);
      return end - at > 2 ? null : within(Integer.parseInt(chars.text(at, end)), end, most);
    }
    if (!Digits.begins(chars.at(at)) || ChineseReader.digitsEnd(chars, at) > at + 1) {
      return null;
    }
    Numeral number = Section.read(chars, at);
    return number == null || number.upper() != null || number.form() == Numeral.Form.BARE
        ? null
        : within(number.value().intValue(), number.end(), most);
  }

  private static @Nullable Small within(int value, int end, int most) {
    return value >= 1 && value <= most ? new Small(value, end) : null;
  }

  /** The end of what may stand between the ends of a range, or the position itself. */
  static int pastRange(Chars chars, int at) {
    int sign = chars.pastSpace(at);
    return chars.isOneOf(sign, "-至到~—–") ? chars.pastSpace(sign + 1) : at;
  }
}
