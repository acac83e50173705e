package io.wenmai.mention.value;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Chinese calendar of the years for which a table is shipped. */
final class LunarCalendar {
  private static final int LONG = 30;
  private static final int SHORT = 29;

  /**
   * A lunar year.
   *
   * @param first its first day
   * @param months its months: L has 30 days, S 29, a star marks a leap month
   */
  private record Year(LocalDate first, String months) {}

  private final Map<Integer, Year> years = new HashMap<>();

  LunarCalendar() {
    WordList.shipped("lunar")
        .all()
        .forEach((year, words) ->
            years.put(
                Integer.valueOf(year),
                new Year(LocalDate.parse(year + "-" + words.getFirst()), words.get(1))));
  }

  /** A day by its lunar year, month and day (-1 for the last), null where the table ends. */
  @Nullable LocalDate day(int lunarYear, int month, int day) {
    Year year = years.get(lunarYear);
    if (year == null) {
      return null;
    }
    LocalDate first = year.first;
    int reached = 0;
    for (int i = 0; i < year.months.length(); i++) {
      boolean leap = year.months.charAt(i) == '*';
      i += leap ? 1 : 0;
      int length = year.months.charAt(i) == 'L' ? LONG : SHORT;
      reached += leap ? 0 : 1;
      if (reached == month && !leap) {
        return day > length ? null : first.plusDays((day < 0 ? length : day) - 1L);
      }
      first = first.plusDays(length);
    }
    return null;
  }

  /**
   * The day of that name nearest to the begin of a common year: that of the lunar year before for
   * the last months.
   */
  List<LocalDate> days(int year, int month, int day) {
    return java.util.stream.Stream.of(day(year - 1, month, day), day(year, month, day))
        .flatMap(java.util.stream.Stream::ofNullable)
        .filter(date -> date.getYear() == year)
        .toList();
  }
}
