package io.wenmai.mention.name;

import io.wenmai.lexicon.Hit;
import io.wenmai.text.Sentence;
import io.wenmai.text.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence as recognisers see it; all offsets count from its begin. */
final class Line {
  private final Sentence sentence;
  private final List<Hit> hits;
  private final int[] tokenAt;
  private final int[] hitAt;

  /** A sentence with its lexicon names, in order. */
  Line(Sentence sentence, List<Hit> hits) {
    this.sentence = sentence;
    this.hits = List.copyOf(hits);
    this.tokenAt = new int[sentence.text().length()];
    this.hitAt = new int[tokenAt.length];
    Arrays.fill(tokenAt, -1);
    Arrays.fill(hitAt, -1);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Arrays.fill(tokenAt, begin(sentence.tokens().get(i)), end(sentence.tokens().get(i)), i);
    }
    for (int i = 0; i < hits.size(); i++) {
      Arrays.fill(hitAt, hits.get(i).begin(), hits.get(i).end(), i);
    }
  }

  Sentence sentence() {
    return sentence;
  }

  List<Hit> hits() {
    return hits;
  }

  String text() {
    return sentence.folded();
  }

  int length() {
    return tokenAt.length;
  }

  /** The unit, or a line feed outside. */
  char at(int i) {
    return i >= 0 && i < tokenAt.length ? text().charAt(i) : '\n';
  }

  String text(int begin, int end) {
    return text().substring(begin, end);
  }

  /** Whether the text goes on with {@code word}. */
  boolean has(int at, String word) {
    return at >= 0 && text().startsWith(word, at);
  }

  /** The token over a unit, null over blanks and outside. */
  @Nullable Token token(int at) {
    return at >= 0 && at < tokenAt.length && tokenAt[at] >= 0
        ? sentence.tokens().get(tokenAt[at])
        : null;
  }

  int begin(Token token) {
    return token.span().begin() - sentence.span().begin();
  }

  int end(Token token) {
    return token.span().end() - sentence.span().begin();
  }

  /** Whether no token crosses the place. */
  boolean joint(int at) {
    return at <= 0 || at >= tokenAt.length || tokenAt[at] < 0 || tokenAt[at] != tokenAt[at - 1];
  }

  /** The lexicon name over a unit, null where there is none. */
  @Nullable Hit hit(int at) {
    return at >= 0 && at < hitAt.length && hitAt[at] >= 0 ? hits.get(hitAt[at]) : null;
  }

  @Nullable Hit hitEndingAt(int end) {
    Hit hit = hit(end - 1);
    return hit != null && hit.end() == end ? hit : null;
  }

  @Nullable Hit hitStartingAt(int begin) {
    Hit hit = hit(begin);
    return hit != null && hit.begin() == begin ? hit : null;
  }
}
