package io.wenmai.claim;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.text.Document;
import io.wenmai.text.Sentence;
import io.wenmai.text.Span;
import java.util.List;

/**
 * A sentence with all that extraction knows about it.
 *
 * @param items mentions, cues and punctuation, in order
 */
record Scene(Document document, Mentions mentions, List<Item> items, Topics topics) {
  Scene {
    items = List.copyOf(items);
  }

  Sentence sentence() {
    return mentions.sentence();
  }

  /** The folded text between two places of the sentence. */
  String between(int from, int to) {
    return from < to ? sentence().foldedOf(new Span(from, to)) : "";
  }

  /** Up to {@code most} characters before a place of the sentence. */
  String before(int at, int most) {
    return between(Math.max(sentence().span().begin(), at - most), at);
  }

  /** Up to {@code most} characters from a place of the sentence on. */
  String after(int at, int most) {
    return between(at, Math.min(sentence().span().end(), at + most));
  }

  /** The mentions of one class, in order. */
  <M extends Mention> List<M> all(Class<M> type) {
    return mentions.all().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
