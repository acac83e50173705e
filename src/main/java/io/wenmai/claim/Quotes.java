package io.wenmai.claim;

import io.wenmai.text.Sentence;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The stretches of a paragraph between quotation marks: what a verb says there, others quote. */
record Quotes(List<Span> all) {
  private static final String OPEN = "“「『";
  private static final String CLOSE = "”」』";

  static Quotes of(Paragraph paragraph) {
    List<Span> all = new ArrayList<>();
    int open = -1;
    for (Scene scene : paragraph.scenes()) {
      Sentence sentence = scene.sentence();
      for (int at = 0; at < sentence.text().length(); at++) {
        char sign = sentence.text().charAt(at);
        int place = sentence.span().begin() + at;
        if (OPEN.indexOf(sign) >= 0) {
          open = open < 0 ? place : open;
        } else if (CLOSE.indexOf(sign) >= 0 && open >= 0) {
          all.add(new Span(open, place));
          open = -1;
        }
      }
    }
    return new Quotes(List.copyOf(all));
  }

  boolean hold(Span span) {
    return all.stream().anyMatch(quote -> quote.contains(span));
  }
}
