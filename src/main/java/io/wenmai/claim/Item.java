package io.wenmai.claim;

import io.wenmai.mention.Mention;
import io.wenmai.text.Span;

/** One element of a sentence as extraction sees it: a mention, a cue, or a mark between clauses. */
sealed interface Item {
  Span span();

  /** A name or value. */
  record Named(Mention mention) implements Item {
    @Override
    public Span span() {
      return mention.span();
    }
  }

  /** A word that steers extraction. */
  record Word(Cue cue) implements Item {
    @Override
    public Span span() {
      return cue.span();
    }
  }

  /** A punctuation mark. */
  record Mark(Span span, char sign) implements Item {
    /** Whether it ends a clause. */
    boolean endsClause() {
      return Items.CLAUSE_ENDS.indexOf(sign) >= 0;
    }
  }
}
