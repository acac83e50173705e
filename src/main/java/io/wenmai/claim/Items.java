package io.wenmai.claim;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Name;
import io.wenmai.text.Sentence;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins mentions, cues and punctuation of a sentence into one ordered sequence. */
final class Items {
  static final String CLAUSE_ENDS = "，,；;。！!？?：:\n";
  private static final String MARKS = CLAUSE_ENDS + "、/()（）“”‘’\"|";

  private Items() {}

  static List<Item> of(Mentions mentions, List<Cue> cues) {
    List<Mention> kept = PercentRanges.joined(mentions.all(), mentions.sentence());
    List<Item> items = new ArrayList<>();
    for (Cue cue : cues) {
      if (kept.stream().noneMatch(mention -> blocks(mention, cue))) {
        kept.removeIf(mention -> mention.span().overlaps(cue.span()));
        items.add(new Item.Word(cue));
      }
    }
    kept.forEach(mention -> items.add(new Item.Named(mention)));
    marks(mentions.sentence(), items);
    items.sort(Comparator.comparing(Item::span));
    return items;
  }

  /** A name beats every cue; a value beats a cue that does not hold it whole. */
  private static boolean blocks(Mention mention, Cue cue) {
    return mention.span().overlaps(cue.span())
        && (mention instanceof Name
            || !cue.span().contains(mention.span())
            || cue.span().equals(mention.span()));
  }

  private static void marks(Sentence sentence, List<Item> items) {
    boolean[] covered = new boolean[sentence.span().length()];
    int base = sentence.span().begin();
    for (Item item : items) {
      java.util.Arrays.fill(covered, item.span().begin() - base, item.span().end() - base, true);
    }
    for (int at = 0; at < covered.length; at++) {
      char sign = sentence.folded().charAt(at);
      if (!covered[at] && MARKS.indexOf(sign) >= 0) {
        items.add(new Item.Mark(new Span(base + at, base + at + 1), sign));
      } else if (!covered[at] && sentence.title() && parts(sentence.folded(), at)) {
        items.add(new Item.Mark(new Span(base + at, base + at + 1), '，'));
      }
    }
  }

  /** Titles part clauses by blanks; those around Latin letters and digits part nothing. */
  private static boolean parts(String text, int at) {
    return text.charAt(at) == ' '
        && at > 0
        && at + 1 < text.length()
        && (text.charAt(at - 1) > 0x2E80 || ")%".indexOf(text.charAt(at - 1)) >= 0)
        && text.charAt(at + 1) > 0x2E80;
  }
}
