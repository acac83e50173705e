package io.wenmai.mention.value;

import java.util.stream.IntStream;

/** Finds words such as 将 and 预计, which turn a sentence to the future. */
final class FutureCues {
  private static final int LONGEST = 3;
  private static final Words<String> SCHEDULED = WordList.shipped("future").wordsOf("scheduled");

  private final Words<String> words = WordList.shipped("future").wordsOf("future");

  /** Whether 将于 or the like ends at a position. */
  static boolean scheduled(Chars chars, int at) {
    return IntStream.rangeClosed(Math.max(0, at - LONGEST), at)
        .mapToObj(begin -> SCHEDULED.longest(chars, begin))
        .anyMatch(word -> word != null && word.end() == at);
  }

  /** Where the first cue stands, or the length of the text. */
  int first(Chars chars) {
    int at = 0;
    while (at < chars.length() && !words.has(chars, at)) {
      at++;
    }
    return at;
  }
}
