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
    if (sign < at + 3 && chars.at(sign) == '/') {
      return american(chars, at);
    }
    if (sign != at + 4 || !chars.isOneOf(sign, "-/. ") || chars.letterOrDigit(at - 1)) {
      return null;
    }
    var year = YearReader.digits(chars, at, scene.context().day().getYear());
    Small month = Small.read(chars, sign + 1, 12);
    int told = year == null ? longAgo(chars, at, sign) : year.value();
    if (told < 0 || month == null || chars.at(month.end()) != chars.at(sign)) {
      return null;
    }
    YearMonth in = YearMonth.of(told, month.value());
    Small day = Small.read(chars, month.end() + 1, in.lengthOfMonth());
    boolean apart = chars.at(sign) == ' ';
    return day == null || chars.digit(day.end()) || (apart && !scene.isAll(at, day.end()))
        ? null
        : tail.moment(chars, at, day.end(), Period.day(in.atDay(day.value())));
  }

  private static int longAgo(Chars chars, int at, int end) {
    return chars.at(end) == '-' && chars.isOneOf(at, "12")
        ? Integer.parseInt(chars.text(at, end))
        : -1;
  }

  /** “10/31/1974”. */
  private @Nullable Piece american(Chars chars, int at) {
    Small month = Small.read(chars, at, 12);
    Small day = month == null ? null : Small.read(chars, month.end() + 1, 31);
    int sign = day == null ? at : day.end();
    int end = chars.digitsEnd(sign + 1);
    if (month == null || day == null || chars.at(sign) != '/' || end != sign + 5) {
      return null;
    }
    int year = Integer.parseInt(chars.text(sign + 1, end));
    boolean real =
        year > 1000
            && !chars.letterOrDigit(at - 1)
            && day.value() <= YearMonth.of(year, month.value()).lengthOfMonth();
    return real
        ? tail.moment(
            chars, at, end, Period.day(YearMonth.of(year, month.value()).atDay(day.value())))
        : null;
  }
}
