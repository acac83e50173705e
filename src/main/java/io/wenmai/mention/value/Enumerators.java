package io.wenmai.mention.value;

/** Tells numbers that only number things: “1. …”, “（2）”, “3、…”, “图3”. */
final class Enumerators {
  private static final int MOST = 50;
  private static final String BEFORE = "；;。：:,， \n";

  private static final String GOING_ON = "和与至到及或多余以左上下";

  private Enumerators() {}

  /** Whether a bare number opens an item of a list. */
  static boolean opens(Chars chars, Numeral number) {
    if (!number.isBetween(1, MOST) || number.form() != Numeral.Form.ARABIC) {
      return false;
    }
    int begin = number.begin();
    int end = number.end();
    if (chars.at(end) == ')') {
      return chars.at(begin - 1) == '(' || begin == 0 || chars.isOneOf(begin - 1, BEFORE);
    }
    if (chars.isOneOf(begin - 1, "图表")) {
      return true;
    }
    if (chars.at(end) == '楼' || chars.has(end, "号楼")) {
      return true;
    }
    boolean listed = chars.isOneOf(end, ".、") && !chars.digit(chars.pastSpace(end + 1));
    boolean title = Character.isIdeographic(chars.at(end)) && !chars.isOneOf(end, GOING_ON);
    return begin == 0 && (listed || title);
  }
}
