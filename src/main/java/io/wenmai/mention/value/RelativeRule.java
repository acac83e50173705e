package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** Reads times told from the day of publication: “昨日”, “上月底”, “本周”, “今年以来”. */
final class RelativeRule implements TimeRule {
  private final Words<String> words = WordList.shipped("times").words(meaning -> meaning);
  private final DayTail tail;
  private final MonthRule months;
  private final Words<?> guards;

  RelativeRule(DayTail tail, MonthRule months, Words<?> guards) {
    this.tail = tail;
    this.months = months;
    this.guards = guards;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    Word<String> word = words.longest(chars, at);
    if (word == null || guards.end(chars, at) >= word.end()) {
      return null;
    }
    LocalDate day = scene.context().day();
    if (word.value().equals("ytd")) {
      boolean ahead = chars.has(at, "年内") && scene.nearest(at).future();
      return new Moment(at, word.end(), ahead ? Period.year(day.getYear()) : Period.yearTo(day));
    }
    int space = word.value().indexOf(' ');
    return space < 0 ? null : told(chars, at, word, word.value().substring(0, space), day);
  }

  private @Nullable Piece told(Chars chars, int at, Word<String> word, String unit, LocalDate day) {
    int end = word.end();
    return switch (unit) {
      case "DAYS" -> new Moment(at, tail.end(chars, end), Period.day(day.plusDays(offset(word))));
      case "WEEKS" -> new Moment(at, end, Period.week(day.plusWeeks(offset(word))));
      case "MONTHS" -> months.within(chars, at, end, YearMonth.from(day).plusMonths(offset(word)));
      case "QUARTERS" -> {
        LocalDate within = day.plus(offset(word), IsoFields.QUARTER_YEARS);
        yield new Moment(
            at, end, Period.quarter(within.getYear(), within.get(IsoFields.QUARTER_OF_YEAR)));
      }
      default -> null;
    };
  }

  private static int offset(Word<String> word) {
    return Integer.parseInt(word.value().substring(word.value().indexOf(' ') + 1));
  }
}
