package io.wenmai.mention.value;

import org.jspecify.annotations.Nullable;

/** Times of day: “15:30”, “下午三点半”, “9时45分”. */
final class Clock {
  private static final int HOURS = 24;

  /** The end of a time of day at a position, or the position itself. */
  int end(Chars chars, int at) {
    if (chars.has(at, "零点") || chars.has(at, "零时") || chars.has(at, "0点") || chars.has(at, "0时")) {
      return minutesEnd(chars, at + 2);
    }
    int digits = chars.digitsEnd(at);
    if (digits > at && digits <= at + 2 && chars.at(digits) == ':') {
      return digital(chars, at, digits);
    }
    Small hour = Small.read(chars, at, HOURS);
    if (hour == null) {
      return at;
    }
    int mark = chars.pastSpace(hour.end());
    if (chars.has(mark, "点钟")) {
      return mark + 2;
    }
    return chars.isOneOf(mark, "点时") ? minutesEnd(chars, mark + 1) : at;
  }

  private static int digital(Chars chars, int at, int digits) {
    int end = digits;
    while (chars.at(end) == ':' && chars.digitsEnd(end + 1) == end + 3) {
      end += 3;
    }
    return end == digits ? at : end;
  }

  /** Whether a time of day is sure to be one without a day before it. */
  boolean isSure(Chars chars, int at) {
    int end = end(chars, at);
    if (end == at) {
      return false;
    }
    char last = chars.at(end - 1);
    return chars.text(at, end).indexOf(':') > 0
        || last == '分'
        || last == '半'
        || last == '钟'
        || last == '刻';
  }

  private static int minutesEnd(Chars chars, int at) {
    if (chars.isOneOf(at, "半整许")) {
      return at + 1;
    }
    int begin = chars.pastSpace(at);
    Small minutes = minutes(chars, begin);
    if (minutes == null) {
      return at;
    }
    int mark = chars.pastSpace(minutes.end());
    if (chars.at(mark) == '刻') {
      return mark + 1;
    }
    if (chars.at(mark) != '分' || chars.at(mark + 1) == '钟') {
      return at;
    }
    return secondsEnd(chars, mark + 1);
  }

  private static int secondsEnd(Chars chars, int at) {
    Small seconds = minutes(chars, at);
    return seconds != null && chars.at(seconds.end()) == '秒' ? seconds.end() + 1 : at;
  }

  private static @Nullable Small minutes(Chars chars, int at) {
    if (chars.has(at, "00")) {
      return new Small(0, at + 2);
    }
    return Small.read(chars, Digits.isZero(chars.at(at)) ? at + 1 : at, 59);
  }
}
