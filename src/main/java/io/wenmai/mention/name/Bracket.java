package io.wenmai.mention.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A pair of brackets in a line.
 *
 * @param open place of the opening bracket
 * @param close place of the closing one
 */
record Bracket(int open, int close) {
  private static final String OPEN = "([【";
  private static final String CLOSE = ")]】";
  private static final int LONGEST = 80;

  /** The innermost pairs, in order. */
  static List<Bracket> in(Line line) {
    List<Bracket> found = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.at(i);
      if (OPEN.indexOf(c) >= 0) {
        open = i;
      } else if (open >= 0
          && CLOSE.indexOf(c) == OPEN.indexOf(line.at(open))
          && CLOSE.indexOf(c) >= 0) {
        if (i - open <= LONGEST) {
          found.add(new Bracket(open, i));
        }
        open = -1;
      }
    }
    return found;
  }

  String inside(Line line) {
    return line.text(open + 1, close);
  }

  /** Where the text before the bracket ends, blanks left out. */
  int before(Line line) {
    int end = open;
    while (end > 0 && line.at(end - 1) == ' ') {
      end--;
    }
    return end;
  }
}
