package io.wenmai.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block into sentences. A full stop inside brackets or a short quote ends none; one right
 * before the closing mark does, unless the sentence goes on with the speaker of the quote. A
 * semicolon ends none. Takes time linear in the text.
 */
final class SentenceSplitter {
  /** A quote longer than this, in UTF-16 units, is cut at its own full stops. */
  private static final int LONG_QUOTE_UNITS = 60;

  /** How far before a closing mark the stop may stand, other marks between them. */
  private static final int MARKS_AT_END = 6;

  private static final String STOPS = "。！？!?";
  private static final String QUOTES = "“「『";
  private static final String CLOSERS = "”’」』）)】》〕";
  private static final String GOING_ON = "，、；：,;:。！？!?…—";
  private static final char STRAIGHT_QUOTE = '"';
  private static final char LABEL = '【';

  private final String text;
  private final int[] closedBy;
  private final List<Span> sentences = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
    this.closedBy = Brackets.closedBy(text);
  }

  /** The sentences of the text without the spaces around them; their offsets refer to the text. */
  static List<Span> split(String text) {
    return new SentenceSplitter(text).split();
  }

  private List<Span> split() {
    int begin = 0;
    boolean straightQuote = false;
    for (int i = 0; i < text.length(); ) {
      boolean bracket = closedBy[i] > 0;
      straightQuote ^= text.charAt(i) == STRAIGHT_QUOTE;
      int end = bracket ? afterBrackets(begin, i) : afterStop(i, straightQuote);
      if (end > 0) {
        sentences.add(new Span(begin, end));
        begin = Blanks.skip(text, end);
        straightQuote = false;
      }
      i = end > 0 ? begin : bracket && !longQuote(i) ? closedBy[i] + 1 : i + 1;
    }
    sentences.add(new Span(begin, text.length()));
    return Blanks.trimmed(text, sentences);
  }

  private boolean longQuote(int i) {
    return QUOTES.indexOf(text.charAt(i)) >= 0 && closedBy[i] - i > LONG_QUOTE_UNITS;
  }

  /** Where the sentence ends that a stop at {@code i} ends; 0 where there is none. */
  private int afterStop(int i, boolean straightQuote) {
    if (!stop(i)) {
      return beforeList(i);
    }
    int end = i + 1;
    while (end < text.length() && (stop(end) || closer(end))) {
      end++;
    }
    if (straightQuote && end < text.length() && text.charAt(end) == STRAIGHT_QUOTE) {
      end++;
    }
    return goesOn(end) ? 0 : end;
  }

  /**
   * Where a colon ends at {@code i} after which a numbered list begins on the same line; else 0.
   */
  private int beforeList(int i) {
    int end = i + 1;
    if (text.charAt(i) != '：' || end + 2 >= text.length()) {
      return 0;
    }
    boolean number = Character.isDigit(text.charAt(end));
    boolean dot = ".．、".indexOf(text.charAt(end + 1)) >= 0;
    return number && dot && !Character.isDigit(text.charAt(end + 2)) ? end : 0;
  }

  /** Where the sentence ends that a bracketed stretch from {@code i} ends; 0 where it goes on. */
  private int afterBrackets(int begin, int i) {
    int end = closedBy[i] + 1;
    boolean whole = begin == i;
    if (whole && text.charAt(i) == LABEL && !sentences.isEmpty()) {
      return end;
    }
    if (longQuote(i) || !stopBefore(closedBy[i])) {
      return 0;
    }
    while (end < text.length() && closer(end)) {
      end++;
    }
    return goesOn(end) || (whole && Speech.follows(text, end)) ? 0 : end;
  }

  private boolean stopBefore(int close) {
    int last = close - 1;
    int least = Math.max(0, close - MARKS_AT_END);
    while (last > least && (closer(last) || Blanks.at(text, last))) {
      last--;
    }
    return last >= 0 && stop(last);
  }

  private boolean goesOn(int end) {
    return end < text.length() && GOING_ON.indexOf(text.charAt(end)) >= 0;
  }

  private boolean closer(int i) {
    return CLOSERS.indexOf(text.charAt(i)) >= 0;
  }

  /** A question mark between Latin letters belongs to an address or a name. */
  private boolean stop(int i) {
    char c = text.charAt(i);
    return STOPS.indexOf(c) >= 0
        && (c >= 0x80 || i + 1 == text.length() || !latin(text.charAt(i + 1)));
  }

  private static boolean latin(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "/=&#_".indexOf(c) >= 0);
  }
}
