package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads days of the Chinese calendar: “正月初八”, “大年初三”, “农历八月十五”, “腊月廿三”. */
final class LunarDay {
  private static final int MONTHS = 12;
  private static final int DAYS = 30;

  /** Month and day at a position, null where none stands. */
  @Nullable Word<int[]> read(Chars chars, int at) {
    if (chars.has(at, "大年初")) {
      return day(chars, at + 3, 1, 15);
    }
    if (chars.has(at, "年初")) {
      return chars.at(at + 3) == '以' ? null : day(chars, at + 2, 1, 7);
    }
    boolean named = chars.has(at, "农历") || chars.has(at, "阴历");
    int begin = named ? at + 2 : at;
    if (chars.has(begin, "正月")) {
      return inMonth(chars, begin + 2, 1);
    }
    if (chars.has(begin, "腊月")) {
      return inMonth(chars, begin + 2, MONTHS);
    }
    Small month = named ? Small.read(chars, begin, MONTHS) : null;
    return month == null || chars.at(month.end()) != '月'
        ? null
        : inMonth(chars, month.end() + 1, month.value());
  }

  private static @Nullable Word<int[]> inMonth(Chars chars, int at, int month) {
    return chars.at(at) == '初' ? day(chars, at + 1, month, 10) : day(chars, at, month, DAYS);
  }

  private static @Nullable Word<int[]> day(Chars chars, int at, int month, int most) {
    Small day = chars.digit(at) ? null : Small.read(chars, at, most);
    return day == null ? null : new Word<>(new int[] {month, day.value()}, day.end());
  }
}
