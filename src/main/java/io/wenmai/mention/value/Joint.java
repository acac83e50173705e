package io.wenmai.mention.value;

/** What stands between two neighbours. */
enum Joint {
  NONE,
  /** Members of a list: “、”, “和”. */
  LIST,
  /** The ends of a range: “至”, “-”. */
  RANGE;

  private static final int LONGEST = 4;

  /** The joint between two pieces. */
  static Joint between(Chars chars, Piece first, Piece second) {
    return between(chars, first.end(), second.begin());
  }

  /** The joint that fills the text from {@code from} to {@code until}, spaces aside. */
  static Joint between(Chars chars, int from, int until) {
    if (from >= until || until - from > LONGEST) {
      return NONE;
    }
    return switch (chars.text(from, until).strip()) {
      case "、", "和", "与", "及", "以及", "或", "或者", "/" -> LIST;
      case "至", "到", "-", "~", "—", "–", "——", "--", "―", "〜" -> RANGE;
      default -> NONE;
    };
  }
}
