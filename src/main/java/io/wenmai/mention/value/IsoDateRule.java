package io.wenmai.mention.value;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads dates in figures: “2025-02-12”, “2025/2/12”, “2025.02.12”. */
final class IsoDateRule implements TimeRule {
  private final DayTail tail;

  IsoDateRule(DayTail tail) {
    this.tail = tail;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    int sign = chars.digitsEnd(at);
    if (sign != at + 4 || !chars.isOneOf(sign, "-/.") || chars.letterOrDigit(at - 1)) {
      return null;
    }
    var year = YearReader.digits(chars, at, scene.context().day().getYear());
    Small month = Small.read(chars, sign + 1, 12);
    if (year == null || month == null || chars.at(month.end()) != chars.at(sign)) {
      return null;
    }
    YearMonth in = YearMonth.of(year.value(), month.value());
    Small day = Small.read(chars, month.end() + 1, in.lengthOfMonth());
    return day == null || chars.digit(day.end())
        ? null
        : new Moment(at, tail.end(chars, day.end()), Period.day(in.atDay(day.value())));
  }
}
