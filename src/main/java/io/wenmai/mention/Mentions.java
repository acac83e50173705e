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

  /** The same but for the names of a report's dateline, which only say who wrote it. */
  public Mentions withoutDateline() {
    boolean none = all.stream().noneMatch(Mentions::inDateline);
    return none
        ? this
        : new Mentions(sentence, all.stream().filter(each -> !inDateline(each)).toList());
  }

  private static boolean inDateline(Mention mention) {
    return mention instanceof Name name && name.foundBy().equals(Name.DATELINE);
  }
}
