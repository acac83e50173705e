package io.wenmai.rule;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.text.Span;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or a piece of a very long one, as a matcher walks over it: positions count UTF-16
 * units from {@code base}, blanks are passed over, and mentions are taken whole or read as text.
 */
final class Line {
  private final int base;
  private final char[] chars;
  private final int[] solid;
  private final byte[] marks;
  private final @Nullable Mention[] mentions;
  private final int[] closes;

  private static final byte CLAUSE_STOP = 1;
  private static final byte SENTENCE_STOP = 2;
  private static final byte PARTED = 4;
  private static final byte IN_NAME = 8;
  private static final byte STARTS = 16;
  private static final byte ENDS = 32;

  private Line(int base, String folded, List<Mention> mentions) {
    this.base = base;
    this.chars = folded.toCharArray();
    this.solid = new int[chars.length + 1];
    this.marks = new byte[chars.length + 1];
    this.mentions = new Mention[chars.length + 1];
    this.closes = new int[chars.length];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Chars.lower(chars[i]);
    }
    markBlanks();
    mentions.forEach(this::place);
    markStops();
    markBrackets();
    markEdges();
  }

  /** The whole sentence. */
  static Line of(Mentions sentence) {
    return of(sentence, 0, sentence.sentence().folded().length());
  }

  /** A piece that cuts no mention; units count from the begin of the sentence. */
  static Line of(Mentions sentence, int begin, int end) {
    int base = sentence.sentence().span().begin() + begin;
    Span piece = new Span(base, base + end - begin);
    List<Mention> inside =
        sentence.all().stream().filter(mention -> piece.contains(mention.span())).toList();
    return new Line(base, sentence.sentence().folded().substring(begin, end), inside);
  }

  private void markBlanks() {
    solid[chars.length] = chars.length;
    for (int i = chars.length - 1; i >= 0; i--) {
      solid[i] = Chars.blank(chars[i]) ? solid[i + 1] : i;
    }
    for (int i = 1; i < chars.length; i++) {
      if (solid[i] != i && solid[i - 1] == i - 1 && solid[i] < chars.length && parted(i)) {
        marks[solid[i]] |= PARTED;
      }
    }
  }

  private boolean parted(int blank) {
    return chars[blank] == '\u3000' || Chars.parts(chars[blank - 1], chars[solid[blank]]);
  }

  private void place(Mention mention) {
    int begin = mention.span().begin() - base;
    int end = mention.span().end() - base;
    if (begin == end) {
      return;
    }
    mentions[begin] = mention;
    if (Kinds.isName(mention)) {
      for (int i = begin + 1; i < end; i++) {
        marks[i] |= IN_NAME;
      }
    }
  }

  private void markStops() {
    for (int i = 0; i < chars.length; i++) {
      boolean amongDigits =
          i > 0
              && i + 1 < chars.length
              && Chars.digit(chars[i - 1])
              && Chars.digit(chars[i + 1])
              && chars[i] < 128;
      if (Chars.sentenceStop(chars[i])) {
        marks[i] |= SENTENCE_STOP;
      } else if (Chars.clauseStop(chars[i]) && !amongDigits) {
        marks[i] |= CLAUSE_STOP;
      }
    }
  }

  private void markBrackets() {
    Arrays.fill(closes, -1);
    int[] open = new int[chars.length];
    int depth = 0;
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '(') {
        open[depth++] = i;
      } else if (chars[i] == ')' && depth > 0) {
        int begin = open[--depth];
        closes[begin] = i;
        closes[i] = begin;
      }
    }
  }

  private void markEdges() {
    marks[0] |= STARTS;
    for (int i = 1; i <= chars.length; i++) {
      char before = chars[i - 1];
      boolean passed = solid[i - 1] != i - 1 || Chars.opening(before) || before == '(';
      if (stops(i - 1) || is(i, PARTED) || (passed && is(i - 1, STARTS))) {
        marks[i] |= STARTS;
      }
    }
    marks[chars.length] |= ENDS;
    for (int i = chars.length - 1; i >= 0; i--) {
      boolean passed = Chars.closing(chars[i]) || chars[i] == ')';
      if (stops(i) || is(i, PARTED) || ((passed || solid[i] != i) && is(solid[i + 1], ENDS))) {
        marks[i] |= ENDS;
      }
    }
  }

  private boolean is(int at, byte mark) {
    return (marks[at] & mark) != 0;
  }

  int length() {
    return chars.length;
  }

  char at(int position) {
    return chars[position];
  }

  /** The first position from {@code from} on that is no blank, or the length. */
  int solid(int from) {
    return solid[from];
  }

  /** The end of what stands before {@code at}, blanks left out. */
  int trimmed(int at) {
    int end = at;
    while (end > 0 && Chars.blank(chars[end - 1])) {
      end--;
    }
    return end;
  }

  @Nullable Mention mention(int at) {
    return mentions[at];
  }

  int end(Mention mention) {
    return mention.span().end() - base;
  }

  /** Where the bracket at {@code at} has its other half, -1 where it has none. */
  int otherBracket(int at) {
    return at < chars.length ? closes[at] : -1;
  }

  /** Whether a name has begun and not ended at {@code at}. */
  boolean inName(int at) {
    return is(at, IN_NAME);
  }

  /** Whether blanks before {@code at} part two clauses, as they do in headlines. */
  boolean parted(int at, Node.Reach reach) {
    return reach != Node.Reach.SENTENCE && is(at, PARTED);
  }

  private boolean stops(int at) {
    return (marks[at] & (CLAUSE_STOP | SENTENCE_STOP)) != 0;
  }

  /** Whether a gap of that reach ends before {@code at}. */
  boolean stops(int at, Node.Reach reach) {
    return at >= chars.length
        || is(at, SENTENCE_STOP)
        || (reach != Node.Reach.SENTENCE && stops(at));
  }

  boolean holds(Node.Place place, int at) {
    return switch (place) {
      case CLAUSE_START -> is(at, STARTS);
      case SENTENCE_START -> at == solid[0];
      case CLAUSE_END -> is(at, ENDS);
    };
  }

  /** Whether a word may begin or end at {@code at}: not within a Latin word or a number. */
  boolean wordEdge(int at) {
    if (at == 0 || at == chars.length) {
      return true;
    }
    char before = chars[at - 1];
    char after = chars[at];
    return !(Chars.letter(before) && Chars.letter(after))
        && !(Chars.digit(before) && Chars.digit(after));
  }

  Span span(int begin, int end) {
    return new Span(base + begin, base + end);
  }
}
