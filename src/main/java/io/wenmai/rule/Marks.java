package io.wenmai.rule;

/** What holds at each position of a line: where clauses and words begin and end. */
final class Marks {
  private static final byte CLAUSE_STOP = 1;
  private static final byte SENTENCE_STOP = 2;
  private static final byte PARTED = 4;
  private static final byte IN_NAME = 8;
  private static final byte STARTS = 16;
  private static final byte ENDS = 32;

  private final char[] chars;
  private final int[] solid;
  private final byte[] marks;

  /** Marks the characters; {@code solid} leads from each position to the next that is no blank. */
  Marks(char[] chars, int[] solid) {
    this.chars = chars;
    this.solid = solid;
    this.marks = new byte[chars.length + 1];
    markParted();
    markStops();
    markStarts();
    markEnds();
  }

  private void markParted() {
    for (int i = 1; i < chars.length; i++) {
      boolean firstBlank = blank(i) && !blank(i - 1) && solid[i] < chars.length;
      if (firstBlank && Chars.parts(chars[i - 1], chars[solid[i]])) {
        marks[solid[i]] |= PARTED;
      }
    }
  }

  private void markStops() {
    for (int i = 0; i < chars.length; i++) {
      if (Chars.sentenceStop(chars[i])) {
        marks[i] |= SENTENCE_STOP;
      } else if (Chars.clauseStop(chars[i]) && !amongDigits(i)) {
        marks[i] |= CLAUSE_STOP;
      }
    }
  }

  private boolean amongDigits(int at) {
    return at > 0
        && at + 1 < chars.length
        && chars[at] < 128
        && Chars.digit(chars[at - 1])
        && Chars.digit(chars[at + 1]);
  }

  private void markStarts() {
    marks[0] |= STARTS;
    for (int i = 1; i <= chars.length; i++) {
      boolean passed = blank(i - 1) || Chars.opening(chars[i - 1]) || chars[i - 1] == '(';
      if (stops(i - 1) || is(i, PARTED) || (passed && is(i - 1, STARTS))) {
        marks[i] |= STARTS;
      }
    }
  }

  private void markEnds() {
    marks[chars.length] |= ENDS;
    for (int i = chars.length - 1; i >= 0; i--) {
      boolean passed = blank(i) || Chars.closing(chars[i]) || chars[i] == ')';
      if (stops(i) || is(i, PARTED) || (passed && is(i + 1, ENDS))) {
        marks[i] |= ENDS;
      }
    }
  }

  private boolean blank(int at) {
    return solid[at] != at;
  }

  private boolean is(int at, byte mark) {
    return (marks[at] & mark) != 0;
  }

  private boolean stops(int at) {
    return (marks[at] & (CLAUSE_STOP | SENTENCE_STOP)) != 0;
  }

  void markName(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      marks[i] |= IN_NAME;
    }
  }

  /** Whether a name has begun and not ended at {@code at}. */
  boolean inName(int at) {
    return is(at, IN_NAME);
  }

  /** Whether blanks before {@code at} part two clauses, as they do in headlines. */
  boolean parted(int at, Node.Reach reach) {
    return reach.withinClause() && is(at, PARTED);
  }

  /** Whether a gap of that reach ends before {@code at}. */
  boolean stops(int at, Node.Reach reach) {
    return is(at, SENTENCE_STOP) || (reach.withinClause() && stops(at));
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
}
