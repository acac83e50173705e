package io.wenmai.search;

import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Finds the words of a search in a text that it found. */
record Marks(Words words) {
  /** Where they stand, in order, none overlapping. */
  List<Span> in(String text) {
    List<Term> terms = Terms.of(text);
    TreeSet<Span> found = new TreeSet<>();
    for (Words.Piece piece : words.pieces()) {
      for (int i = 0; i + piece.terms().size() <= terms.size(); i++) {
        List<Term> part = terms.subList(i, i + piece.terms().size());
        if (fits(piece, part)) {
          found.add(new Span(part.getFirst().begin(), part.getLast().end()));
        }
      }
    }
    return joined(found);
  }

  private static boolean fits(Words.Piece piece, List<Term> part) {
    for (int i = 0; i < part.size(); i++) {
      String wanted = piece.terms().get(i).text();
      String there = part.get(i).text();
      boolean last = i == part.size() - 1;
      if (!there.equals(wanted) && !(last && piece.open() && there.startsWith(wanted))) {
        return false;
      }
    }
    return true;
  }

  private static List<Span> joined(TreeSet<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      boolean meets = !joined.isEmpty() && span.begin() <= joined.getLast().end();
      joined.add(meets ? joined.removeLast().cover(span) : span);
    }
    return joined;
  }
}
