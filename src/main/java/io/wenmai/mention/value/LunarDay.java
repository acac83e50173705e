package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads days of the Chinese calendar: “正月初八”, “大年初三”, “农历八月十五”, “腊月廿三”. */
final class LunarDay {
  private static final String PARTS_OF_DAY = "早晚上下凌中";
  private static final int MONTHS = 12;
  private static final int DAYS = 30;
  private static final int FIRST_DAYS = 10;

  private final YearReader years;

  LunarDay(YearReader years) {
    this.years = years;
  }

  /**
   * Month, day and, where it is told inside, year at a position; null where none stands.
   *
   * @param year that was told before, null for none
   */
  @Nullable Word<int[]> read(Scene scene, int at, @Nullable Integer year) {
    Chars chars = scene.chars();
    if (chars.has(at, "大年初")) {
      return day(chars, at + 3, 1, 15);
    }
    if (chars.has(at, "年初")) {
      return chars.at(at + 3) == '以' ? null : day(chars, at + 2, 1, 7);
    }
    boolean named = chars.has(at, "农历") || chars.has(at, "阴历");
    Word<Integer> told = named ? years.read(scene, at + 2) : null;
    Word<int[]> day = inYear(chars, told == null ? (named ? at + 2 : at) : told.end(), named);
    return day == null || told == null
        ? day
        : new Word<>(new int[] {day.value()[0], day.value()[1], told.value()}, day.end());
  }

  private static @Nullable Word<int[]> inYear(Chars chars, int begin, boolean named) {
    if (chars.has(begin, "正月")) {
      return inMonth(chars, begin + 2, 1);
    }
    if (chars.has(begin, "腊月")) {
      return inMonth(chars, begin + 2, MONTHS);
    }
    Small month = chars.digit(begin) ? null : Small.read(chars, begin, MONTHS);
    if (month == null || chars.at(month.end()) != '月') {
      return null;
    }
    // “三月初一” is told in the Chinese calendar only, “三月初” in either
    boolean first = chars.at(month.end() + 1) == '初';
    Word<int[]> day = named || first ? inMonth(chars, month.end() + 1, month.value()) : null;
    boolean closed =
        day != null
            && (!Character.isIdeographic(chars.at(day.end()))
                || chars.isOneOf(day.end(), PARTS_OF_DAY));
    return named || closed ? day : null;
  }

  private static @Nullable Word<int[]> inMonth(Chars chars, int at, int month) {
    return chars.at(at) == '初'
        ? day(chars, at + 1, month, FIRST_DAYS)
        : day(chars, at, month, DAYS);
  }

  private static @Nullable Word<int[]> day(Chars chars, int at, int month, int most) {
    Small day = chars.digit(at) ? null : Small.read(chars, at, most);
    return day == null ? null : new Word<>(new int[] {month, day.value()}, day.end());
  }
}
