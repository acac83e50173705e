package io.wenmai.rule;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads gaps: {@code ..8}, {@code ...20}, {@code ~8}, {@code ~~20}, {@code ~8-$not}. */
final class Gaps {
  private static final int MAX = 40;

  private final Cursor in;
  private final Supplier<Node> item;

  /** With what reads the words that a gap does not pass. */
  Gaps(Cursor in, Supplier<Node> item) {
    this.in = in;
    this.item = item;
  }

  /** The gap that begins here, null where none does. */
  Node.@Nullable Gap parse(int least) {
    if (in.skip("...")) {
      return parse(least, Node.Reach.SENTENCE);
    } else if (in.skip("..")) {
      return parse(least, Node.Reach.CLAUSE);
    } else if (in.skip("~~")) {
      return parse(least, Node.Reach.NAMELESS);
    } else if (in.skip('~')) {
      return parse(least, Node.Reach.WORDS);
    }
    return null;
  }

  private Node.Gap parse(int least, Node.Reach reach) {
    int begin = in.offset();
    int most = in.number();
    if (most < 1 || most > MAX) {
      throw in.wrong(begin, "a gap needs its length, 1 to " + MAX + ", as in ..8");
    }
    return new Node.Gap(least, most, reach, barred());
  }

  private WordList barred() {
    if (!in.skip('-')) {
      return WordList.of();
    }
    int begin = in.offset();
    if (item.get() instanceof Node.Words words) {
      return words.words();
    }
    throw in.wrong(begin, "after - a gap takes the words that it does not pass: ~8-(未|没有)");
  }
}
