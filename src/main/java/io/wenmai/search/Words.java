package io.wenmai.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody looks for: pieces that stand between spaces, each to be found as it is written. A
 * star behind a word stands for whatever it goes on with. Nothing else has a meaning, so that there
 * is no wrong query.
 */
record Words(List<Piece> pieces) {
  private static final int MOST_TERMS = 64;

  /** Terms that follow one another; with {@code open}, the last is the beginning of a word. */
  record Piece(List<Term> terms, boolean open) {
    Term last() {
      return terms.getLast();
    }
  }

  static Words of(String text) {
    List<Piece> pieces = new ArrayList<>();
    int room = MOST_TERMS;
    for (String written : text.strip().split("[\\s\\u3000]+", -1)) {
      List<Term> terms = Terms.of(written);
      if (!terms.isEmpty() && room > 0) {
        List<Term> kept = terms.subList(0, Math.min(room, terms.size()));
        boolean open = written.endsWith("*") && !kept.getLast().wide();
        pieces.add(new Piece(List.copyOf(kept), open));
        room -= kept.size();
      }
    }
    return new Words(List.copyOf(pieces));
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** All pieces as one name. */
  String key() {
    return Term.key(pieces.stream().flatMap(piece -> piece.terms().stream()).toList());
  }

  /** The words, and the pairs of wide characters, one by one. */
  Words apart() {
    List<Piece> apart = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Term> terms = piece.terms();
      for (int i = 0; i < terms.size(); i++) {
        boolean pair = i + 1 < terms.size() && terms.get(i).joins(terms.get(i + 1));
        boolean paired = i > 0 && terms.get(i - 1).joins(terms.get(i));
        if (pair || !paired) {
          apart.add(new Piece(terms.subList(i, i + (pair ? 2 : 1)), false));
        }
      }
    }
    return new Words(List.copyOf(apart));
  }
}
