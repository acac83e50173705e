package io.wenmai.mention.value;

import io.wenmai.mention.Amount;
import io.wenmai.mention.Amounts;
import io.wenmai.mention.Bound;
import io.wenmai.mention.Duration;
import io.wenmai.mention.Duration.Direction;
import io.wenmai.mention.value.Words.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads times told from the day of publication: “昨日”, “上月底”, “本周”, “今年以来”. */
final class RelativeRule implements TimeRule {
  private static final Set<String> UNITS = Set.of("HOURS", "DAYS", "WEEKS", "MONTHS", "QUARTERS");

  private final Words<String> words =
      WordList.shipped("times")
          .wordsOf((String meaning) ->
              meaning.equals("ytd")
                  || meaning.equals("now")
                  || UNITS.contains(meaning.split(" ", -1)[0]));
  private final Words<int[]> monthParts = Seasons.spans("month part ");
  private final Words<int[]> yearParts = Seasons.spans("year part ");
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
      return word == null ? parts(scene, at) : null;
    }
    LocalDate day = scene.context().day();
    if (word.value().equals("ytd")) {
      boolean ahead = chars.has(at, "年内") && scene.nearest(at).future();
      return new Moment(at, word.end(), ahead ? Period.year(day.getYear()) : Period.yearTo(day));
    }
    if (word.value().equals("now")) {
      return scene.isAll(at, word.end()) ? new Moment(at, word.end(), Period.day(day)) : null;
    }
    int space = word.value().indexOf(' ');
    return space < 0 ? null : told(scene, at, word, word.value().substring(0, space), day);
  }

  /** “月底”, “年底”: a part of the month or year of publication. */
  private @Nullable Piece parts(Scene scene, int at) {
    Chars chars = scene.chars();
    LocalDate day = scene.context().day();
    Word<int[]> month = monthParts.longest(chars, at);
    if (month != null && guards.end(chars, at) <= month.end()) {
      int[] days = month.value();
      return new Moment(at, month.end(), Period.month(YearMonth.from(day), days[0], days[1]));
    }
    Word<int[]> year = yearParts.longest(chars, at);
    return year == null || guards.end(chars, at) > year.end() || !stands(scene, at, year.end())
        ? null
        : new Moment(at, year.end(), Period.year(day.getYear(), year.value()[0], year.value()[1]));
  }

  /** Whether a part of a year stands by itself. */
  private static boolean stands(Scene scene, int at, int end) {
    return scene.isAll(at, end) || scene.nearest(at).future();
  }

  private @Nullable Piece told(Scene scene, int at, Word<String> word, String unit, LocalDate day) {
    Chars chars = scene.chars();
    int end = word.end();
    return switch (unit) {
      case "HOURS" -> hour(at, end, offset(word));
      case "DAYS" -> tail.relative(chars, at, end, Period.day(day.plusDays(offset(word))));
      case "WEEKS" -> new Moment(at, end, Period.week(day.plusWeeks(offset(word))));
      case "MONTHS" -> months.within(scene, at, end, YearMonth.from(day).plusMonths(offset(word)));
      case "QUARTERS" -> {
        LocalDate within = day.plus(offset(word), IsoFields.QUARTER_YEARS);
        yield new Moment(
            at, end, Period.quarter(within.getYear(), within.get(IsoFields.QUARTER_OF_YEAR)));
      }
      default -> null;
    };
  }

  /** “上个小时”: the hour before or behind the time of writing, which is not known. */
  private static Piece hour(int at, int end, int offset) {
    Amount one = Amounts.of(BigDecimal.ONE, null, BigDecimal.ONE, Bound.EXACT);
    Direction direction = offset < 0 ? Direction.PAST : Direction.FUTURE;
    return new Piece.Fixed(
        at, end, (span, text) -> new Duration(span, text, one, ChronoUnit.HOURS, direction));
  }

  private static int offset(Word<String> word) {
    return Integer.parseInt(word.value().substring(word.value().indexOf(' ') + 1));
  }
}
