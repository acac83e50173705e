package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days with a name and days of the Chinese calendar: “除夕”, “大年初八”, “农历八月十五”. */
final class HolidayRule implements TimeRule {
  private final Words<String> names = WordList.shipped("holidays").words(meaning -> meaning);
  private final Words<String> seasons = WordList.shipped("holidays").wordsOf("season");
  private final Words<String> not = WordList.shipped("holidays").wordsOf("not");
  private final Words<String> days = WordList.shipped("holidays").wordsOf("day");
  private final LunarCalendar calendar = new LunarCalendar();
  private final LunarDay lunarDays = new LunarDay();
  private final DayTail tail;

  HolidayRule(DayTail tail) {
    this.tail = tail;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    return read(scene, at, at, null);
  }

  @Nullable Piece read(Scene scene, int begin, int at, @Nullable Integer year) {
    Chars chars = scene.chars();
    Word<int[]> lunar = lunarDays.read(chars, at);
    if (lunar != null) {
      return moment(scene, begin, lunar.end(), year, true, lunar.value());
    }
    Word<String> name = names.longest(chars, at);
    if (name == null || !isNamed(name.value()) || isSeason(chars, at, name.end())) {
      return null;
    }
    String[] parts = name.value().split(" ", -1);
    int[] day = {Integer.parseInt(parts[1]), Integer.parseInt(parts[2])};
    return moment(scene, begin, name.end(), year, parts[0].equals("lunar"), day);
  }

  private static boolean isNamed(String meaning) {
    return meaning.startsWith("lunar ") || meaning.startsWith("solar ");
  }

  private boolean isSeason(Chars chars, int at, int end) {
    return seasons.end(chars, at) == end ? !days.has(chars, end) : not.has(chars, end);
  }

  private @Nullable Piece moment(
      Scene scene, int begin, int end, @Nullable Integer year, boolean lunar, int[] day) {
    int in = year == null ? scene.nearest(begin).year(y -> date(y, lunar, day, y)) : year;
    LocalDate date = dateOrNull(in, lunar, day);
    return date == null ? null : new Moment(begin, tail.end(scene.chars(), end), Period.day(date));
  }

  private LocalDate date(int year, boolean lunar, int[] day, int fallback) {
    LocalDate date = dateOrNull(year, lunar, day);
    return date == null ? LocalDate.of(fallback, 1, 1) : date;
  }

  private @Nullable LocalDate dateOrNull(int year, boolean lunar, int[] day) {
    if (!lunar) {
      return LocalDate.of(year, day[0], day[1]);
    }
    var dates = calendar.days(year, day[0], day[1]);
    return dates.isEmpty() ? null : dates.getFirst();
  }
}
