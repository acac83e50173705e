package io.wenmai.rule;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import java.util.ArrayList;
import java.util.List;

/** Cuts sentences of unreasonable length, so that matching stays within its memory. */
final class Pieces {
  private static final int MAX = 4000;

  private Pieces() {}

  static List<Line> of(Mentions sentence) {
    int length = sentence.sentence().folded().length();
    if (length <= MAX) {
      return List.of(Line.of(sentence));
    }
    List<Line> pieces = new ArrayList<>();
    int begin = 0;
    while (begin < length) {
      int end = cut(sentence, begin, length);
      pieces.add(Line.of(sentence, begin, end));
      begin = end;
    }
    return pieces;
  }

  /** After the last clause that ends within the limit, or at the limit, but in no mention. */
  private static int cut(Mentions sentence, int begin, int length) {
    if (length - begin <= MAX) {
      return length;
    }
    String text = sentence.sentence().folded();
    int limit = begin + MAX;
    int end = limit;
    while (end > limit - MAX / 2 && !stop(text.charAt(end - 1))) {
      end--;
    }
    int at = stop(text.charAt(end - 1)) ? end : limit;
    int base = sentence.sentence().span().begin();
    for (Mention mention : sentence.all()) {
      if (mention.span().begin() < base + at && base + at < mention.span().end()) {
        return mention.span().end() - base;
      }
    }
    return at;
  }

  private static boolean stop(char c) {
    return Chars.sentenceStop(c) || Chars.clauseStop(c);
  }
}
