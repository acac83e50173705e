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

  /** Other brackets hold a sentence together up to this length. */
  private static final int LONG_BRACKET_UNITS = 500;

  /** What has no stop for so long is cut without one. */
  private static final int LONGEST_SENTENCE_UNITS = 2000;

  private static final String QUOTES = "“「『";
  private static final char STRAIGHT_QUOTE = '"';
  private static final String EXCLAMATIONS = "！？!?";
  private static final String SAYS = "说道称问答喊叫說稱問";
  private static final char LABEL = '【';
  private static final char WORK = '《';

  private final String text;
  private final Marks marks;
  private final int[] closedBy;
  private final List<Span> sentences = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
    this.marks = new Marks(text);
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
      int end = end(begin, i, straightQuote);
      if (end > 0) {
        sentences.add(new Span(begin, end));
        begin = Blanks.skip(text, end);
        straightQuote = false;
      }
      i = end > 0 ? begin : bracket && !isLong(i) ? closedBy[i] + 1 : i + 1;
    }
    sentences.add(new Span(begin, text.length()));
    return Blanks.trimmed(text, sentences);
  }

  /** Whether the stretch from the bracket at {@code i} on is read as if it had no brackets. */
  private boolean isLong(int i) {
    boolean quote = QUOTES.indexOf(text.charAt(i)) >= 0;
    return closedBy[i] - i > (quote ? LONG_QUOTE_UNITS : LONG_BRACKET_UNITS);
  }

  /** Where the sentence from {@code begin} on ends if the unit at {@code i} ends it; else 0. */
  private int end(int begin, int i, boolean straightQuote) {
    if (i - begin >= LONGEST_SENTENCE_UNITS && !Character.isLowSurrogate(text.charAt(i))) {
      return i;
    }
    return closedBy[i] > 0 ? afterBrackets(begin, i) : afterStop(i, straightQuote);
  }

  /** Where the sentence ends that a stop at {@code i} ends; 0 where there is none. */
  private int afterStop(int i, boolean straightQuote) {
    if (!marks.stopAt(i)) {
      return marks.beforeList(i);
    }
    int end = marks.after(i + 1, true);
    if (straightQuote && end < text.length() && text.charAt(end) == STRAIGHT_QUOTE) {
      end++;
    }
    return marks.goOn(end) ? 0 : end;
  }

  /** Where the sentence ends that a bracketed stretch from {@code i} ends; 0 where it goes on. */
  private int afterBrackets(int begin, int i) {
    int end = closedBy[i] + 1;
    boolean whole = begin == i;
    if (whole && text.charAt(i) == LABEL && !sentences.isEmpty()) {
      return end;
    }
    if (text.charAt(i) == WORK
        || isLong(i)
        || !marks.stopBefore(closedBy[i])
        || embedded(begin, i)) {
      return 0;
    }
    end = marks.after(end, false);
    return marks.goOn(end) || (whole && Speech.follows(text, end)) ? 0 : end;
  }

  /** Whether a quote stands within a sentence that goes on, as in 用“太棒了！”形容. */
  private boolean embedded(int begin, int i) {
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    return i > begin
        && QUOTES.indexOf(text.charAt(i)) >= 0
        && Character.isLetter(before)
        && SAYS.indexOf(before) < 0
        && EXCLAMATIONS.indexOf(text.charAt(closedBy[i] - 1)) >= 0;
  }
}
