package io.wenmai.rule;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts sentences of unreasonable length, so that matching stays within its memory. */
final class Pieces {
  private static final int MAX = 4000;

  private Pieces() {}

  static List<Line> of(Mentions sentence) {
    Span span = sentence.sentence().span();
    String folded = sentence.sentence().folded();
    if (span.length() <= MAX) {
      return List.of(new Line(span.begin(), folded, sentence.all()));
    }
    List<Line> pieces = new ArrayList<>();
    List<Mention> left = sentence.all();
    int begin = 0;
    while (begin < folded.length()) {
      int wanted = span.begin() + cut(folded, begin);
      int inside = before(left, wanted);
      int end = inside == 0 ? wanted : Math.max(wanted, left.get(inside - 1).span().end());
      String text = folded.substring(begin, end - span.begin());
      pieces.add(new Line(span.begin() + begin, text, left.subList(0, inside)));
      left = left.subList(inside, left.size());
      begin = end - span.begin();
    }
    return pieces;
  }

  /** How many of the mentions begin before {@code at}. */
  private static int before(List<Mention> mentions, int at) {
    int count = 0;
    while (count < mentions.size() && mentions.get(count).span().begin() < at) {
      count++;
    }
    return count;
  }

  /** After the last clause that ends within the limit, or at the limit. */
  private static int cut(String text, int begin) {
    int limit = Math.min(begin + MAX, text.length());
    for (int end = limit; limit < text.length() && end > begin + MAX / 2; end--) {
      if (Chars.sentenceStop(text.charAt(end - 1)) || Chars.clauseStop(text.charAt(end - 1))) {
        return end;
      }
    }
    return limit;
  }
}
