package io.wenmai.rule;

/** Reads how long a gap may be. */
final class Gaps {
  private static final int MAX = 40;

  private Gaps() {}

  /** The number after {@code ..}, {@code ...} or {@code ~}. */
  static Node.Gap parse(Cursor in, int least, Node.Reach reach) {
    int begin = in.offset();
    int most = in.number();
    if (most < Math.max(1, least) || most > MAX) {
      throw in.wrong(begin, "a gap needs its length, 1 to " + MAX + ", as in ..8");
    }
    return new Node.Gap(least, most, reach);
  }
}
