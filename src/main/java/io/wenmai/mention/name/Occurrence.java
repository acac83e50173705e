package io.wenmai.mention.name;

import io.wenmai.mention.Name;
import io.wenmai.text.Sentence;
import io.wenmai.text.Span;

/** A known name at {@code [begin, end)} of a line. */
record Occurrence(int begin, int end, Known known) {
  boolean overlaps(Occurrence other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether {@code other} lies inside and is shorter. */
  boolean holds(Occurrence other) {
    return begin <= other.begin && other.end <= end && length() > other.length();
  }

  int length() {
    return end - begin;
  }

  Name name(Sentence sentence) {
    int base = sentence.span().begin();
    Span span = new Span(base + begin, base + end);
    return new Name(
        span,
        sentence.textOf(span),
        known.kind(),
        known.label(),
        known.entity(),
        known.source().keyword());
  }
}
