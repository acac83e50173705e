package io.wenmai.mention;

import io.wenmai.text.Sentence;
import java.util.List;

/** A sentence with its mentions, in order, none overlapping. */
public record Mentions(Sentence sentence, List<Mention> all) {
  public Mentions {
    all = List.copyOf(all);
    int end = sentence.span().begin();
    for (Mention mention : all) {
      if (mention.span().begin() < end || mention.span().end() > sentence.span().end()) {
        throw new IllegalArgumentException(
            "mention " + mention + " overlaps its predecessor or leaves the sentence");
      }
      end = mention.span().end();
    }
  }
}
