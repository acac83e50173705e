package io.wenmai.claim;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Name;
import io.wenmai.text.Span;
import java.util.List;

/** A list of figures of one kind (“1.2亿元、1.3亿元和1.5亿元”, “涨1%、跌2%”). */
final class ValueRun {
  private ValueRun() {}

  /** How many figures of the kind stand in a list from the item on, itself included. */
  static int length(Scene scene, int at) {
    List<Item> items = scene.items();
    Mention last = ((Item.Named) items.get(at)).mention();
    int count = 1;
    for (int next = at + 1; next < items.size(); next++) {
      switch (items.get(next)) {
        case Item.Mark mark -> {
          if (mark.endsClause()) {
            return count;
          }
        }
        case Item.Word word -> {
          if (!word.cue().is("rise") && !word.cue().is("fall")) {
            return count;
          }
        }
        case Item.Named named -> {
          if (!joins(scene, last, named.mention())) {
            return count;
          }
          count++;
          last = named.mention();
        }
      }
    }
    return count;
  }

  /** Whether the figure goes on with the list that the other one is in. */
  static boolean joins(Scene scene, Mention last, Mention next) {
    Span from = last.span();
    return last.getClass() == next.getClass()
        && !(next instanceof Name)
        && from.end() <= next.span().begin()
        && Conjunctions.only(
            Conjunctions.withoutTurn(scene.between(from.end(), next.span().begin())));
  }
}
