package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import io.wenmai.mention.value.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * What stands in front of a number: “约人民币”, “-$”.
 *
 * @param end where the number begins
 * @param currency ISO 4217, null where none is named
 */
record Front(int begin, int end, Bound bound, @Nullable String currency, boolean negative) {

  static Front at(int at) {
    return new Front(at, at, Bound.EXACT, null, false);
  }

  boolean isEmpty() {
    return begin == end;
  }

  Front bounded(Word<Bound> word) {
    return new Front(begin, word.end(), word.value(), currency, negative);
  }

  Front in(Word<String> word) {
    return new Front(begin, word.end(), bound, word.value(), negative);
  }

  Front signed(Word<Boolean> sign) {
    return new Front(begin, sign.end(), bound, currency, sign.value());
  }

  Front until(int newEnd) {
    return new Front(begin, newEnd, bound, currency, negative);
  }
}
