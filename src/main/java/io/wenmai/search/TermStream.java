package io.wenmai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The terms of the texts of one passage for Lucene: beside every wide character stands the pair
 * that it makes with the next one. No phrase reaches from one text into another.
 */
final class TermStream extends TokenStream {
  private static final int GAP = 1000;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Token> tokens = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();

  TermStream(List<String> texts) {
    int gap = 1;
    for (String text : texts) {
      List<Term> terms = Terms.of(text);
      for (int i = 0; i < terms.size(); i++) {
        tokens.add(new Token(terms.get(i).text(), i == 0 ? gap : 1));
        if (i + 1 < terms.size() && terms.get(i).joins(terms.get(i + 1))) {
          tokens.add(new Token(terms.get(i).text() + terms.get(i + 1).text(), 0));
        }
      }
      gap = GAP;
    }
  }

  @Override
  public boolean incrementToken() {
    int at = next.getAndIncrement();
    if (at >= tokens.size()) {
      return false;
    }
    clearAttributes();
    term.append(tokens.get(at).text());
    step.setPositionIncrement(tokens.get(at).step());
    return true;
  }

  @Override
  public void reset() {
    next.set(0);
  }

  private record Token(String text, int step) {}
}
