package io.wenmai.claim;

import io.wenmai.text.Span;

/**
 * A word that steers extraction: a metric, a verb of rising, a word of speech.
 *
 * @param category group in {@code lexicon/cues.yaml}, such as {@code metric} or {@code rise}
 * @param value what the word stands for in its group, such as {@code net_profit}
 * @param text as it stands in the folded sentence
 */
public record Cue(Span span, String category, String value, String text) {
  /** Whether the cue belongs to the group. */
  public boolean is(String group) {
    return category.equals(group);
  }
}
