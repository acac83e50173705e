package io.wenmai.rule;

import io.wenmai.mention.Mention;
import io.wenmai.text.Span;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or a piece of a very long one, as a matcher walks over it: positions count UTF-16
 * units from {@code base}, blanks are passed over, and mentions are taken whole or read as text.
 */
final class Line {
  private final int base;
  private final char[] chars;
  private final int[] solid;
  private final int[] otherBracket;
  private final @Nullable Mention[] mentions;
  private final Marks marks;

  /** Text with the mentions in it, {@code base} being its place in the article. */
  Line(int base, String folded, List<Mention> mentions) {
    this.base = base;
    this.chars = folded.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = Chars.lower(chars[i]);
    }
    this.solid = solid(chars);
    this.otherBracket = otherBrackets(chars);
    this.mentions = new Mention[chars.length];
    this.marks = new Marks(chars, solid);
    mentions.forEach(this::place);
  }

  private static int[] solid(char[] chars) {
    int[] solid = new int[chars.length + 1];
    solid[chars.length] = chars.length;
    for (int i = chars.length - 1; i >= 0; i--) {
      solid[i] = Chars.blank(chars[i]) ? solid[i + 1] : i;
    }
    return solid;
  }

  private static int[] otherBrackets(char[] chars) {
    int[] others = new int[chars.length];
    Arrays.fill(others, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == '(') {
        open.push(i);
      } else if (chars[i] == ')' && !open.isEmpty()) {
        int begin = open.pop();
        others[begin] = i;
        others[i] = begin;
      }
    }
    return others;
  }

  private void place(Mention mention) {
    int begin = mention.span().begin() - base;
    if (mention.span().length() > 0) {
      mentions[begin] = mention;
    }
    if (Kinds.isName(mention)) {
      marks.markName(begin, end(mention));
    }
  }

  Marks marks() {
    return marks;
  }

  int length() {
    return chars.length;
  }

  char at(int position) {
    return chars[position];
  }

  /** The first position from {@code from} on that is no blank, or the length. */
  int solid(int from) {
    return solid[from];
  }

  /** The end of what stands before {@code at}, blanks left out. */
  int trimmed(int at) {
    int end = at;
    while (end > 0 && Chars.blank(chars[end - 1])) {
      end--;
    }
    return end;
  }

  /** The mention that begins at {@code at}, null where none does. */
  @Nullable Mention mention(int at) {
    return at < chars.length ? mentions[at] : null;
  }

  int end(Mention mention) {
    return mention.span().end() - base;
  }

  /** Where the bracket at {@code at} has its other half, -1 where it has none. */
  int otherBracket(int at) {
    return at < chars.length ? otherBracket[at] : -1;
  }

  Span span(int begin, int end) {
    return new Span(base + begin, base + end);
  }
}
