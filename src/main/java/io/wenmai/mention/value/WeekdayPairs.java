package io.wenmai.mention.value;

import io.wenmai.mention.Time.Grain;
import java.util.ArrayList;
import java.util.List;

/** Joins a weekday and the date behind it that tell one day: “周三，2月12日”. */
final class WeekdayPairs {
  private static final int LONGEST = 2;
  private static final String WEEKDAYS = "一二三四五六日天";

  private WeekdayPairs() {}

  static List<Piece> join(Chars chars, List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (!result.isEmpty()
          && result.getLast() instanceof Moment first
          && piece instanceof Moment date
          && isPair(chars, first, date)) {
        result.set(result.size() - 1, date.from(first.begin()));
      } else {
        result.add(piece);
      }
    }
    return result;
  }

  private static boolean isPair(Chars chars, Moment weekday, Moment date) {
    boolean days =
        weekday.period().grain() == Grain.DAY
            && date.period().grain() == Grain.DAY
            && weekday.clock() == null
            && chars.isOneOf(weekday.begin(), "周星礼")
            && chars.isOneOf(weekday.end() - 1, WEEKDAYS)
            && chars.isOneOf(date.end() - 1, "日号");
    boolean parted =
        date.begin() - weekday.end() <= LONGEST
            && (chars.pastSpace(weekday.end()) == date.begin()
                || (chars.isOneOf(weekday.end(), ",，")
                    && chars.pastSpace(weekday.end() + 1) == date.begin()));
    return days
        && parted
        && weekday.period().begin().getDayOfWeek() == date.period().begin().getDayOfWeek();
  }
}
