package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads years with what follows them: “2024年第四季度”, “去年9月”, “2024年底”. */
final class YearRule implements TimeRule {
  private final YearReader years = new YearReader();
  private final MonthRule months;
  private final QuarterRule quarters;
  private final FirstMonthsRule firstMonths = new FirstMonthsRule();
  private final HolidayRule holidays;
  private final Words<int[]> parts = parts();
  private final Words<String> since = WordList.shipped("times").wordsOf("since");
  private final Words<String> same = WordList.shipped("times").wordsOf("same");
  private final Words<?> guards;

  YearRule(MonthRule months, QuarterRule quarters, HolidayRule holidays, Words<?> guards) {
    this.months = months;
    this.quarters = quarters;
    this.holidays = holidays;
    this.guards = guards;
  }

  private static Words<int[]> parts() {
    Map<String, int[]> parts = new LinkedHashMap<>();
    String before = "part ";
    WordList.shipped("times")
        .all()
        .forEach((meaning, words) -> {
          if (meaning.startsWith(before)) {
            String[] ends = meaning.substring(before.length()).split(" ", -1);
            int[] span = {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
            words.forEach(word -> parts.put(word, span));
          }
        });
    return new Words<>(parts);
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Word<Integer> year = years.read(scene, at);
    if (year == null) {
      return null;
    }
    Chars chars = scene.chars();
    int end =
        chars.at(year.end()) == '度' && guards.end(chars, year.end()) == year.end()
            ? year.end() + 1
            : year.end();
    int next = chars.pastSpace(end);
    if (same.has(chars, next)) {
      return new Piece.Gap(at, same.end(chars, next));
    }
    Piece within = within(scene, at, next, year.value());
    if (within == null && chars.at(next) == '的') {
      within = within(scene, at, chars.pastSpace(next + 1), year.value());
    }
    return within == null ? whole(scene, at, end, year.value()) : within;
  }

  private @Nullable Piece within(Scene scene, int begin, int at, int year) {
    Piece piece = firstMonths.read(scene, begin, at, year);
    piece = piece == null ? months.read(scene, begin, at, year) : piece;
    piece = piece == null ? quarters.read(scene, begin, at, year) : piece;
    return piece == null ? holidays.read(scene, begin, at, year) : piece;
  }

  private Piece whole(Scene scene, int begin, int end, int year) {
    Chars chars = scene.chars();
    if (year == scene.context().day().getYear() && since.has(chars, end)) {
      return new Moment(begin, since.end(chars, end), Period.yearTo(scene.context().day()));
    }
    Word<int[]> part = parts.longest(chars, end);
    return part == null || guards.end(chars, end) > part.end()
        ? new Moment(begin, end, Period.year(year))
        : new Moment(begin, part.end(), Period.year(year, part.value()[0], part.value()[1]));
  }
}
