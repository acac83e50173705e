package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads years with what follows them: “2024年第四季度”, “去年9月”, “2024年底”. */
final class YearRule implements TimeRule {
  private final YearReader years;
  private final MonthRule months;
  private final QuarterRule quarters;
  private final FirstMonthsRule firstMonths = new FirstMonthsRule();
  private final HolidayRule holidays;
  private final Words<int[]> parts = Seasons.spans("part ");
  private final Seasons seasons = new Seasons();
  private final Words<String> since = WordList.shipped("times").wordsOf("since");
  private final Words<String> same = WordList.shipped("times").wordsOf("same");
  private final Words<?> guards;

  YearRule(
      YearReader years,
      MonthRule months,
      QuarterRule quarters,
      HolidayRule holidays,
      Words<?> guards) {
    this.years = years;
    this.months = months;
    this.quarters = quarters;
    this.holidays = holidays;
    this.guards = guards;
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
    Chars chars = scene.chars();
    if (chars.has(at, "本月")) {
      YearMonth month = YearMonth.of(year, scene.context().day().getMonthValue());
      return months.within(scene, begin, at + 2, month);
    }
    Piece piece = firstMonths.read(scene, begin, at, year);
    piece = piece == null ? seasons.read(chars, begin, at, year) : piece;
    Piece month = months.read(scene, begin, at, year);
    piece = piece == null ? month : piece;
    piece = piece == null ? quarters.read(scene, begin, at, year) : piece;
    return Piece.longer(piece, holidays.read(scene, begin, at, year));
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
