package io.wenmai.mention.value;

import java.util.Set;

/** What may stand behind a day without changing it: “(周三)”, “凌晨”, “15时30分”. */
final class DayTail {
  private static final Set<String> WEEKS = Set.of("周", "星期", "礼拜");

  private final Words<String> words = WordList.shipped("dayparts").words(meaning -> meaning);
  private final Clock clock = new Clock();

  /** The end of the tail at a position, or the position itself. */
  int end(Chars chars, int at) {
    int end = bracketEnd(chars, at);
    var word = words.longest(chars, chars.pastSpace(end));
    if (word != null && word.value().equals("part")) {
      end = word.end();
    }
    int behind = clock.end(chars, chars.pastSpace(end));
    return behind > chars.pastSpace(end) ? behind : end;
  }

  private static int bracketEnd(Chars chars, int at) {
    if (chars.at(at) != '(') {
      return at;
    }
    for (String week : WEEKS) {
      int day = at + 1 + week.length();
      if (chars.has(at + 1, week) && chars.isOneOf(day, "一二三四五六日天") && chars.at(day + 1) == ')') {
        return day + 2;
      }
    }
    return at;
  }
}
