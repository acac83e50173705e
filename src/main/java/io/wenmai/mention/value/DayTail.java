package io.wenmai.mention.value;

import io.wenmai.mention.value.ClockReader.Told;
import io.wenmai.mention.value.Words.Word;
import java.util.Set;

/** What may stand behind a day without changing it: “(周三)”, “凌晨”, “15时30分”. */
final class DayTail {
  private static final Set<String> WEEKS = Set.of("周", "星期", "礼拜");
  private static final String PARTS = "晚夜早晨";
  private static final String DAYS = "一二三四五六日天";

  private final ClockReader clocks;
  private final Words<String> about = WordList.shipped("bounds").wordsOf("before about");
  private final Words<String> behind = WordList.shipped("bounds").wordsOf("after about");

  DayTail(ClockReader clocks) {
    this.clocks = clocks;
  }

  /** The day with the tail behind {@code at}. */
  Moment moment(Chars chars, int begin, int at, Period day) {
    return moment(chars, begin, at, day, DayPart.NONE);
  }

  /** The day of a word that may name a part of it at its end. */
  Moment relative(Chars chars, int begin, int end, Period day) {
    Word<DayPart> part = chars.isOneOf(end - 1, PARTS) ? clocks.part(chars, end - 1) : null;
    return part == null
        ? moment(chars, begin, end, day)
        : moment(chars, begin, Math.max(end, part.end()), day, part.value());
  }

  /** The day with its tail; the word for it may name a part of it: 今晚. */
  Moment moment(Chars chars, int begin, int at, Period day, DayPart named) {
    Moment moment = new Moment(begin, weekdayEnd(chars, at, day), day);
    if (named.hours() != null) {
      moment = moment.at(named.hours(), moment.end());
    }
    int next = chars.pastSpace(moment.end());
    int approximate = chars.pastSpace(about.end(chars, next));
    Word<DayPart> word = clocks.part(chars, approximate);
    boolean bounded = word == null && approximate > next;
    DayPart part = word == null ? named : word.value();
    if (word != null) {
      moment =
          part.hours() == null ? moment.until(word.end()) : moment.at(part.hours(), word.end());
    }
    int hours = bounded ? approximate : chars.pastSpace(moment.end());
    Told told = clocks.read(chars, hours, part, true);
    return told == null ? moment : moment.at(told.time(), behind.end(chars, told.end()));
  }

  private static int weekdayEnd(Chars chars, int at, Period day) {
    int bracket = weekday(chars, at + 1, day);
    if (chars.at(at) == '(' && bracket > 0 && chars.at(bracket) == ')') {
      return bracket + 1;
    }
    int apart = chars.isOneOf(at, "，,") ? weekday(chars, chars.pastSpace(at + 1), day) : -1;
    return apart > 0 ? apart : at;
  }

  /** The end of the day's own weekday at a position, or -1. */
  private static int weekday(Chars chars, int at, Period day) {
    for (String week : WEEKS) {
      int name = at + week.length();
      int number = Math.min(6, DAYS.indexOf(chars.at(name)));
      if (chars.has(at, week)
          && number >= 0
          && day.begin().getDayOfWeek().getValue() == number + 1) {
        return name + 1;
      }
    }
    return -1;
  }
}
