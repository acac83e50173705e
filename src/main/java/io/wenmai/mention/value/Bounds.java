package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import io.wenmai.mention.value.Words.Word;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that bound a figure. */
final class Bounds {
  private final Words<Bound> before = words("before ");
  private final Words<Bound> after = words("after ");

  private static Words<Bound> words(String place) {
    Map<String, Bound> words = new LinkedHashMap<>();
    WordList.shipped("bounds")
        .all()
        .forEach((meaning, list) -> {
          if (meaning.startsWith(place)) {
            String name = meaning.substring(place.length()).toUpperCase(Locale.ROOT);
            list.forEach(word -> words.put(word, Bound.valueOf(name)));
          }
        });
    return new Words<>(words);
  }

  /** The word in front of a figure. */
  @Nullable Word<Bound> before(Chars chars, int at) {
    return before.longest(chars, at);
  }

  /** The word behind a figure. */
  @Nullable Word<Bound> after(Chars chars, int at) {
    return after.longest(chars, at);
  }

  Set<Character> starts() {
    return before.starts();
  }
}
