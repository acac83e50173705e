package io.wenmai.mention.value;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is told by words of {@code times.txt} that name months: seasons, parts of a year. */
final class Seasons {
  private final Words<int[]> seasons = spans("season ");

  /** The first and last number behind each meaning that begins with {@code before}. */
  static Words<int[]> spans(String before) {
    Map<String, int[]> spans = new LinkedHashMap<>();
    WordList.shipped("times")
        .all()
        .forEach((meaning, words) -> {
          if (meaning.startsWith(before)) {
            String[] ends = meaning.substring(before.length()).split(" ", -1);
            int[] span = {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
            words.forEach(word -> spans.put(word, span));
          }
        });
    return new Words<>(spans);
  }

  /** The season of a year at a position, null where none stands. */
  @Nullable Moment read(Chars chars, int begin, int at, int year) {
    var word = seasons.longest(chars, at);
    if (word == null) {
      return null;
    }
    YearMonth first = YearMonth.of(year, word.value()[0]);
    YearMonth last = first.plusMonths(word.value()[1] - (long) word.value()[0]);
    Period period = Period.month(first).to(Period.month(last));
    return new Moment(begin, word.end(), period);
  }
}
