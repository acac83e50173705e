package io.wenmai.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block into sentences. A full stop inside quotes or brackets ends none; one right before
 * the closing mark does, unless the sentence is a quote and goes on with its speaker.
 */
final class SentenceSplitter {
  private static final String STOPS = "。！？!?";
  private static final String CLOSERS = "”’」』）)】》〕\"'";
  private static final String GOING_ON = "，、；：,;:。！？!?…—";

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
    for (int i = 0; i < text.length(); ) {
      int end = closedBy[i] > 0 ? afterBrackets(begin, i) : afterStop(i);
      if (end > 0) {
        add(begin, end);
        begin = end;
        i = end;
      } else {
        i = closedBy[i] > 0 ? closedBy[i] + 1 : i + 1;
      }
    }
    add(begin, text.length());
    return sentences;
  }

  /** Where the sentence ends that a stop at {@code i} ends; 0 where there is none. */
  private int afterStop(int i) {
    if (!stop(i)) {
      return 0;
    }
    int end = i + 1;
    while (end < text.length() && (stop(end) || closer(end))) {
      end++;
    }
    return goesOn(end) ? 0 : end;
  }

  /** Where the sentence ends that a bracketed stretch from {@code i} ends; 0 where it goes on. */
  private int afterBrackets(int begin, int i) {
    int close = closedBy[i];
    if (!stop(lastInside(close))) {
      return 0;
    }
    int end = close + 1;
    while (end < text.length() && closer(end)) {
      end++;
    }
    boolean wholeQuote = text.substring(begin, i).isBlank();
    return goesOn(end) || (wholeQuote && Speech.follows(text, end)) ? 0 : end;
  }

  private int lastInside(int close) {
    int last = close - 1;
    while (last >= 0 && (closer(last) || Character.isSpaceChar(text.charAt(last)))) {
      last--;
    }
    return last;
  }

  private boolean goesOn(int end) {
    return end < text.length() && GOING_ON.indexOf(text.charAt(end)) >= 0;
  }

  private boolean closer(int i) {
    return CLOSERS.indexOf(text.charAt(i)) >= 0;
  }

  /** A question mark between Latin letters belongs to an address or a name. */
  private boolean stop(int i) {
    if (i < 0 || STOPS.indexOf(text.charAt(i)) < 0) {
      return false;
    }
    boolean ascii = text.charAt(i) < 0x80;
    return !ascii || i + 1 == text.length() || !latin(text.charAt(i + 1));
  }

  private static boolean latin(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || "/=&#_".indexOf(c) >= 0);
  }

  private void add(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isSpaceChar(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isSpaceChar(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      sentences.add(new Span(begin, end));
    }
  }
}
