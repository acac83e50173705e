package io.wenmai.search;

import io.wenmai.text.Span;
import java.util.Comparator;
import java.util.List;

/** Turns passages that were found into hits. */
record HitReader(Words words, Marks marks) {
  static HitReader of(Words words, boolean apart) {
    return new HitReader(words, new Marks(apart ? words.apart() : words));
  }

  Hit hit(Passage passage, float score) {
    String text =
        passage.texts().size() == 1
            ? passage.texts().getFirst()
            : passage.texts().stream().min(Comparator.comparingInt(this::distance)).orElseThrow();
    return new Hit(
        passage.iri(),
        passage.kind(),
        passage.type(),
        passage.article(),
        passage.texts().getFirst(),
        text,
        score,
        marked(passage, text));
  }

  /** The name looked for goes before one that begins with it, this before one that holds it. */
  private int distance(String name) {
    String key = Term.key(Terms.of(name));
    if (key.equals(words.key())) {
      return 0;
    }
    return key.startsWith(words.key()) ? 1 : marks.in(name).isEmpty() ? 3 : 2;
  }

  private List<Span> marked(Passage passage, String text) {
    List<Span> found = marks.in(text);
    return found.isEmpty() && passage.kind() == Kind.ENTITY ? beginning(text) : found;
  }

  /** The part of a name whose key begins with the words. */
  private List<Span> beginning(String name) {
    List<Term> terms = Terms.of(name);
    if (!Term.key(terms).startsWith(words.key())) {
      return List.of();
    }
    int rest = words.key().length();
    for (Term term : terms) {
      if (rest <= term.text().length()) {
        int end = Math.min(term.end(), term.begin() + rest);
        return List.of(new Span(terms.getFirst().begin(), end));
      }
      rest -= term.text().length();
    }
    return List.of();
  }
}
