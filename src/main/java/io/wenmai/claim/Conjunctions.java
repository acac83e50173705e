package io.wenmai.claim;

import java.util.Set;

/** What may stand between the members of a list. */
final class Conjunctions {
  private static final Set<String> WORDS =
      Set.of("、", "/", "和", "与", "及", "以及", "、以及", "还有", "、和", "或", "跟", "同", "&", "|", "及其");

  private static final String TURNS = "涨跌升降增减超逾近约了上下";

  private Conjunctions() {}

  /** Whether the text is a conjunction and nothing else but blanks and bracketed additions. */
  static boolean only(String between) {
    return WORDS.contains(withoutBrackets(between).strip());
  }

  /** The text without verbs of change at its end. */
  static String withoutTurn(String text) {
    int end = text.length();
    while (end > 0 && TURNS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  static String withoutBrackets(String text) {
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '(' || sign == '[' || sign == '（') {
        depth++;
      } else if ((sign == ')' || sign == ']' || sign == '）') && depth > 0) {
        depth--;
      } else if (depth == 0) {
        outside.append(sign);
      }
    }
    return outside.toString();
  }
}
