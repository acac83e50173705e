package io.wenmai.rule;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where single steps over a line may end. */
final class Walk {
  /** An enumeration of names is followed this far. */
  private static final int LIST_LIMIT = 40;

  private Walk() {}

  /**
   * Mentions taken, up to one end of an enumeration.
   *
   * @param end where the last one ends, quotes and a remark in brackets included or not
   */
  record Taken(List<Mention> mentions, int end) {}

  /** The mention that stands at {@code at} or right after an opening quote there. */
  static @Nullable Mention mention(Line line, int at) {
    if (at >= line.length()) {
      return null;
    }
    Mention mention = line.mention(at);
    if (mention != null || !Chars.opening(line.at(at))) {
      return mention;
    }
    int inside = line.solid(at + 1);
    return inside < line.length() ? line.mention(inside) : null;
  }

  /** After the mention and its closing quote. */
  static int end(Line line, Mention mention) {
    int end = line.end(mention);
    int solid = line.solid(end);
    return solid < line.length() && Chars.closing(line.at(solid)) ? solid + 1 : end;
  }

  /** After the brackets that follow {@code end}; the same {@code end} where none do. */
  static int remark(Line line, int end) {
    int bracket = line.solid(end);
    int close = line.otherBracket(bracket);
    return close > bracket ? close + 1 : end;
  }

  /** All ways to take an enumeration that begins at {@code at}, the longest last. */
  static List<Taken> list(Line line, int at, Op.TakeList op) {
    if (mention(line, at) == null) {
      return List.of();
    }
    List<Taken> ways = new ArrayList<>();
    List<Mention> members = new ArrayList<>();
    int position = at;
    while (position >= 0 && members.size() < LIST_LIMIT) {
      Mention mention = mention(line, position);
      if (mention == null || !op.kinds().accepts(mention)) {
        break;
      }
      members.add(mention);
      int end = end(line, mention);
      int remark = remark(line, end);
      List<Mention> taken = List.copyOf(members);
      if (remark != end) {
        ways.add(new Taken(taken, remark));
      }
      ways.add(new Taken(taken, end));
      position = separated(line, remark, op.separators());
    }
    return ways;
  }

  private static int separated(Line line, int end, WordTrie<String> separators) {
    List<WordTrie.Found<String>> found = separators.from(line, line.solid(end));
    return found.isEmpty() ? -1 : line.solid(found.getLast().end());
  }

  /** Whether the mention only stands for a name (“公司”, “其”). */
  private static boolean pronoun(Mention mention) {
    return mention instanceof Name name && name.foundBy().equals("coreference");
  }

  /** After the item at {@code at} that a gap passes, -1 where it may not pass it. */
  static int pass(Line line, int at, Op.Gap gap) {
    boolean stops = at >= line.length() || line.marks().stops(at, gap.reach());
    if (stops || !gap.barred().from(line, at).isEmpty()) {
      return -1;
    }
    Mention mention = line.mention(at);
    if (mention != null) {
      boolean place = gap.reach() == Node.Reach.NAMELESS && Kind.of(mention) == Kind.PLACE;
      boolean name = !gap.reach().passesNames() && Kinds.isName(mention);
      return name && !place && !pronoun(mention) ? -1 : line.end(mention);
    }
    int other = line.otherBracket(at);
    return other < 0 ? at + 1 : other > at ? other + 1 : -1;
  }
}
