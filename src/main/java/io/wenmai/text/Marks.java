package io.wenmai.text;

/** The marks in a text that end sentences, and those that stand around them. */
record Marks(String text) {
  /** How far before a closing mark the stop may stand, other marks between them. */
  private static final int MARKS_AT_END = 6;

  /** So many marks in a row are looked at together. */
  private static final int MOST_MARKS = 60;

  private static final String STOPS = "。！？!?";
  private static final String CLOSERS = "”’」』）)】》〕";
  private static final String GOING_ON = "，、；：,;:。！？!?…—";

  /**
   * An ASCII mark that a Latin letter follows, or only precedes, is part of an address or a name.
   */
  boolean stopAt(int i) {
    char c = text.charAt(i);
    if (STOPS.indexOf(c) < 0 || c >= 0x80 || i + 1 == text.length()) {
      return STOPS.indexOf(c) >= 0;
    }
    char after = text.charAt(i + 1);
    boolean name = i > 0 && latin(text.charAt(i - 1)) && Character.isLetter(after);
    return !latin(after) && !name;
  }

  private static boolean latin(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "/=&#_".indexOf(c) >= 0);
  }

  private boolean closer(int i) {
    return CLOSERS.indexOf(text.charAt(i)) >= 0;
  }

  /** Whether what stands at {@code end} carries the sentence on. */
  boolean goOn(int end) {
    return end < text.length() && GOING_ON.indexOf(text.charAt(end)) >= 0;
  }

  /** Whether a stop stands before the closing mark at {@code close}. */
  boolean stopBefore(int close) {
    int last = close - 1;
    int least = Math.max(0, close - MARKS_AT_END);
    while (last > least && (closer(last) || Blanks.at(text, last))) {
      last--;
    }
    return last >= 0 && stopAt(last);
  }

  /** The offset behind the closing marks, and stops if wanted, that stand at {@code begin}. */
  int after(int begin, boolean stops) {
    int end = begin;
    int limit = Math.min(text.length(), begin + MOST_MARKS);
    while (end < limit && (closer(end) || (stops && stopAt(end)))) {
      end++;
    }
    return end;
  }

  /**
   * Where a colon ends at {@code i} after which a numbered list begins on the same line; else 0.
   */
  int beforeList(int i) {
    int end = i + 1;
    if (text.charAt(i) != '：' || end + 2 >= text.length()) {
      return 0;
    }
    boolean number = Character.isDigit(text.charAt(end));
    boolean dot = ".．、".indexOf(text.charAt(end + 1)) >= 0;
    return number && dot && !Character.isDigit(text.charAt(end + 2)) ? end : 0;
  }
}
