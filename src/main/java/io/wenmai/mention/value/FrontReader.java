package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import io.wenmai.mention.value.Words.Word;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what stands in front of a number: a bound, a currency, a sign, in any sensible order. */
final class FrontReader {
  private final Bounds bounds = new Bounds();
  private final Signs signs = new Signs();

  Bounds bounds() {
    return bounds;
  }

  Set<Character> starts() {
    Set<Character> starts = new TreeSet<>(bounds.starts());
    starts.addAll(signs.starts());
    starts.add('上');
    return starts;
  }

  Front read(Chars chars, int at) {
    Front front = bounded(chars, Front.at(at));
    front = priced(chars, front);
    front = front.bound() == Bound.EXACT ? bounded(chars, front) : front;
    Word<Boolean> sign = Signs.sign(chars, front.end());
    front = sign.end() > front.end() ? front.signed(sign) : front;
    front = front.currency() == null ? priced(chars, front) : front;
    return front.isEmpty() ? front : front.until(chars.pastSpace(front.end()));
  }

  private Front bounded(Chars chars, Front front) {
    int at = front.isEmpty() ? front.end() : chars.pastSpace(front.end());
    Word<Bound> word = bounds.before(chars, at);
    if (word == null && chars.at(at) == '上' && isBareMultiplier(chars.at(at + 1))) {
      word = new Word<>(Bound.AT_LEAST, at + 1);
    }
    return word == null ? front : front.bounded(word);
  }

  private static boolean isBareMultiplier(char c) {
    return Digits.multiplier(c) > 0 || Digits.isScale(c);
  }

  private Front priced(Chars chars, Front front) {
    @Nullable Word<String> word = signs.currency(chars, front.end());
    return word == null ? front : front.in(word);
  }
}
