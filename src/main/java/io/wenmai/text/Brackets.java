package io.wenmai.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds which quote or bracket closes which; one without a partner counts for nothing. */
final class Brackets {
  private static final String OPEN = "“‘「『（(【《〔";
  private static final String CLOSE = "”’」』）)】》〕";

  private Brackets() {}

  /**
   * For each unit of the text the offset of the mark that closes the one there, else 0. Marks of
   * one kind pair up also where others between them lack a partner.
   */
  static int[] closedBy(String text) {
    int[] closedBy = new int[text.length()];
    Deque<Integer> open = new ArrayDeque<>();
    int[] openOfKind = new int[OPEN.length()];
    for (int i = 0; i < text.length(); i++) {
      int opens = OPEN.indexOf(text.charAt(i));
      int closes = CLOSE.indexOf(text.charAt(i));
      if (opens >= 0) {
        open.push(i);
        openOfKind[opens]++;
      } else if (closes >= 0 && openOfKind[closes] > 0) {
        closedBy[pop(text, open, openOfKind, closes)] = i;
      }
    }
    return closedBy;
  }

  /** Takes marks off the stack down to the last one of a kind that is known to be there. */
  private static int pop(String text, Deque<Integer> open, int[] openOfKind, int kind) {
    while (true) {
      int at = open.pop();
      int found = OPEN.indexOf(text.charAt(at));
      openOfKind[found]--;
      if (found == kind) {
        return at;
      }
    }
  }
}
