package io.wenmai.text;

import io.wenmai.article.Article;
import java.time.LocalDate;
import java.util.List;

/** An article cut into sentences; boilerplate has none. */
public record Document(Article article, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }

  /** The day of publication, to which relative dates refer. */
  public LocalDate day() {
    return article.published().toLocalDate();
  }

  /** The article's language tag. */
  public String language() {
    return article.language();
  }
}
