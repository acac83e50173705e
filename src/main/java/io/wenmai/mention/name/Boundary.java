package io.wenmai.mention.name;

import io.wenmai.text.Token;

/** Whether a stretch of a line can be a word by itself. */
final class Boundary {
  private static final int LONG_ENOUGH = 3;

  private Boundary() {}

  static boolean fits(Line line, int begin, int end) {
    return edge(line, begin) && edge(line, end) && joins(line, begin, end);
  }

  /** No Latin word or number is cut. */
  private static boolean edge(Line line, int at) {
    return !(Units.latin(line.at(at - 1)) && Units.latin(line.at(at)));
  }

  /** Words of the dictionary are not cut, but by names of some length. */
  private static boolean joins(Line line, int begin, int end) {
    if (line.joint(begin) && line.joint(end)) {
      return true;
    }
    return end - begin >= LONG_ENOUGH && !inside(line, begin, end);
  }

  private static boolean inside(Line line, int begin, int end) {
    Token token = line.token(begin);
    return token != null && line.begin(token) <= begin && line.end(token) >= end;
  }
}
