package io.wenmai.article;

import org.jspecify.annotations.Nullable;

/**
 * A stretch {@code [begin, end)} of an article's text, in UTF-16 units: a paragraph or its like.
 *
 * @param boilerplate why the block yields no claims (such as {@code risk-notice}, {@code credit},
 *     {@code caption}), null where it is part of the news
 */
public record Block(Kind kind, int begin, int end, @Nullable String boilerplate) {
  /** What a block is in the markdown. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    QUOTE,
    TABLE_ROW
  }

  public Block {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "block [" + begin + ", " + end + ") is no stretch of text");
    }
  }
}
