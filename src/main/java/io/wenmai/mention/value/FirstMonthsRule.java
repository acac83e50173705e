package io.wenmai.mention.value;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the first months of a year: “前8个月”, “首8月”. */
final class FirstMonthsRule implements TimeRule {
  private static final int MONTHS = 12;

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    return read(scene, at, at, null);
  }

  @Nullable Moment read(Scene scene, int begin, int at, @Nullable Integer year) {
    Chars chars = scene.chars();
    if (!chars.isOneOf(at, "前首头")) {
      return null;
    }
    Small count = Small.read(chars, chars.pastSpace(at + 1), MONTHS);
    if (count == null) {
      return null;
    }
    int mark = chars.pastSpace(count.end());
    int month = chars.at(mark) == '个' ? mark + 1 : mark;
    if (chars.at(month) != '月' || (chars.at(at) == '头' && month == mark)) {
      return null;
    }
    int in = year == null ? year(scene, at, count.value()) : year;
    Period first = Period.month(YearMonth.of(in, 1));
    Period last = Period.month(YearMonth.of(in, count.value()));
    return new Moment(
        begin,
        chars.at(month + 1) == '份' ? month + 2 : month + 1,
        count.value() == 1 ? first : first.to(last));
  }

  /** The last year in which those months were over, or nearly. */
  private static int year(Scene scene, int at, int months) {
    return scene.nearest(at).year(year -> LocalDate.of(year, months, 1).plusMonths(1));
  }
}
