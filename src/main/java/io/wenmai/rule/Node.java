package io.wenmai.rule;

import java.util.List;

/** A pattern as it is written, parsed. */
sealed interface Node {
  /** A part that takes text, whatever follows. */
  sealed interface Solid extends Node {}

  /** A condition on the place, which takes no text. */
  sealed interface Condition extends Node {}

  /** Any of the words, the longest first. */
  record Words(WordList words) implements Solid {}

  /** Any of the words of a list with keywords; the keyword fills the slot. */
  record Keyword(String slot, WordList words) implements Solid {}

  /**
   * A mention taken whole.
   *
   * @param slot {@code _} where it is not kept
   * @param list whether further mentions may follow in an enumeration
   */
  record Take(String slot, Kinds kinds, boolean list) implements Solid {}

  /**
   * From {@code least} to {@code most} items, as few as possible.
   *
   * @param barred words that it does not pass
   */
  record Gap(int least, int most, Reach reach, WordList barred) implements Node {}

  /** What the text under {@code body} says, as text. */
  record Text(String slot, Node body) implements Node {}

  record Sequence(List<Node> items) implements Node {}

  record Choice(List<Node> options) implements Node {}

  record Maybe(Node item) implements Node {}

  /** Words or mentions that must not follow. */
  record NotAhead(WordList words, List<Kinds> mentions) implements Condition {}

  /** Words that must not precede. */
  record NotBehind(WordList words) implements Condition {}

  /** A place in the sentence. */
  record At(Place place) implements Condition {}

  /** How far a gap reaches. */
  enum Reach {
    /** Within the clause, over no name. */
    WORDS,
    /** Within the clause. */
    CLAUSE,
    /** Over commas, not over the end of a sentence. */
    SENTENCE,
    /** Over commas, over no name but those of places. */
    NAMELESS;

    boolean withinClause() {
      return this == WORDS || this == CLAUSE;
    }

    boolean passesNames() {
      return this == CLAUSE || this == SENTENCE;
    }
  }

  /** Where an anchor holds. */
  enum Place {
    CLAUSE_START,
    SENTENCE_START,
    CLAUSE_END
  }
}
