package io.wenmai.mention.value;

import io.wenmai.mention.Time;
import io.wenmai.mention.value.Words.Word;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days with a name and days of the Chinese calendar: “除夕”, “大年初八”, “农历八月十五”. */
final class HolidayRule implements TimeRule {
  private static final Set<String> KINDS = Set.of("lunar", "solar", "weekday", "easter", "clear");

  private final Words<String> names =
      WordList.shipped("holidays")
          .wordsOf((String meaning) -> KINDS.contains(meaning.split(" ", -1)[0]));
  private final Words<String> seasons = WordList.shipped("holidays").wordsOf("season");
  private final Words<String> not = WordList.shipped("holidays").wordsOf("not");
  private final Words<String> days = WordList.shipped("holidays").wordsOf("day");
  private final NamedDays dates = new NamedDays();
  private final LunarDay lunarDays;
  private final DayTail tail;

  HolidayRule(DayTail tail, LunarDay lunarDays) {
    this.tail = tail;
    this.lunarDays = lunarDays;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    return read(scene, at, at, null);
  }

  @Nullable Piece read(Scene scene, int begin, int at, @Nullable Integer year) {
    Chars chars = scene.chars();
    Word<int[]> lunar = lunarDays.read(scene, at, year);
    if (lunar != null) {
      int[] day = lunar.value();
      String[] meaning = {"lunar", String.valueOf(day[0]), String.valueOf(day[1])};
      return moment(
          scene, begin, lunar.end(), day.length > 2 ? Integer.valueOf(day[2]) : year, meaning);
    }
    Word<String> name = names.longest(chars, at);
    if (name == null || isSeason(scene, begin, at, name.end())) {
      return null;
    }
    return moment(scene, begin, name.end(), year, name.value().split(" ", -1));
  }

  private boolean isSeason(Scene scene, int begin, int at, int end) {
    Chars chars = scene.chars();
    return seasons.end(chars, at) == end
        ? !days.has(chars, end) && !scene.isAll(begin, end) && !behindDay(scene, begin)
        : not.has(chars, end);
  }

  /** “明天元旦”, “今天是春节”: a day in front says that the day is meant. */
  private static boolean behindDay(Scene scene, int at) {
    int end = scene.chars().at(at - 1) == '是' ? at - 1 : at;
    return end > 0
        && scene.read() == end
        && scene.pieces().getLast() instanceof Moment day
        && day.period().grain() == Time.Grain.DAY
        && !scene.chars().isOneOf(end - 1, "日号");
  }

  private @Nullable Piece moment(
      Scene scene, int begin, int end, @Nullable Integer year, String[] meaning) {
    int in = year == null ? scene.nearest(begin).year(y -> date(y, meaning)) : year;
    LocalDate date = dates.in(in, meaning);
    return date == null ? null : tail.moment(scene.chars(), begin, end, Period.day(date));
  }

  private LocalDate date(int year, String[] meaning) {
    LocalDate date = dates.in(year, meaning);
    return date == null ? LocalDate.of(year, 1, 1) : date;
  }
}
