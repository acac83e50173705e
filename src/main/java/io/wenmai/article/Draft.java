package io.wenmai.article;

import org.jspecify.annotations.Nullable;

/**
 * A block before it has its place in the article's text.
 *
 * @param link address, where the block is nothing but a link
 */
record Draft(Block.Kind kind, String text, @Nullable String link) {
  Draft(Block.Kind kind, String text) {
    this(kind, text, null);
  }
}
