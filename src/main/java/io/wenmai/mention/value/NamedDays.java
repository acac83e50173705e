package io.wenmai.mention.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Finds the date of a named day in a year, by what {@code holidays.txt} says of it. */
final class NamedDays {
  private static final int CENTURY = 100;

  private final LunarCalendar calendar = new LunarCalendar();

  /** The date in a common year, null where there is none or the table ends. */
  @Nullable LocalDate in(int year, String[] meaning) {
    int first = Integer.parseInt(meaning[1]);
    int second = Integer.parseInt(meaning[2]);
    return switch (meaning[0]) {
      case "solar" -> LocalDate.of(year, first, second);
      case "lunar" -> calendar.days(year, first, second).stream().findFirst().orElse(null);
      case "weekday" -> weekday(year, first, DayOfWeek.of(second), Integer.parseInt(meaning[3]));
      case "easter" -> easter(year).plusDays(first);
      case "clear" -> LocalDate.of(year, 4, clearBright(year));
      default -> throw new IllegalArgumentException("holidays.txt: no such kind: " + meaning[0]);
    };
  }

  private static LocalDate weekday(int year, int month, DayOfWeek day, int which) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, day));
  }

  /** The day in April of the solar term 清明, by the formula that holds from 1900 to 2099. */
  private static int clearBright(int year) {
    int short_ = year % CENTURY;
    double base = year < 2000 ? 5.59 : 4.81;
    return (int) (short_ * 0.2422 + base) - (short_ / 4);
  }

  /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / CENTURY;
    int inCentury = year % CENTURY;
    int corrected = century - (century + 8) / 25 + 1;
    int epact = (19 * golden + century - century / 4 - corrected / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
