package io.wenmai.text;

import java.util.List;

/**
 * A sentence of an article, never crossing a block.
 *
 * @param index position among the document's sentences, from 0
 * @param paragraph index of its block in the article; 0 is the title
 * @param title whether it belongs to the title
 * @param text verbatim; {@code article.text.substring(span.begin, span.end)}
 * @param folded the same text, unit for unit, in simplified characters and half-width letters,
 *     digits and brackets: what names and patterns are matched against
 */
public record Sentence(
    int index,
    int paragraph,
    boolean title,
    Span span,
    String text,
    String folded,
    List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (text.length() != span.length() || folded.length() != text.length()) {
      throw new IllegalArgumentException(
          "text and folded text must be as long as the span " + span);
    }
  }

  /** The verbatim text of a span of the article that lies in this sentence. */
  public String textOf(Span inside) {
    return text.substring(inside.begin() - span.begin(), inside.end() - span.begin());
  }

  /** The folded text of a span of the article that lies in this sentence. */
  public String foldedOf(Span inside) {
    return folded.substring(inside.begin() - span.begin(), inside.end() - span.begin());
  }
}
