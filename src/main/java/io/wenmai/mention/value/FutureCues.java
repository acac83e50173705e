package io.wenmai.mention.value;

/** Finds words such as 将 and 预计, which turn a sentence to the future. */
final class FutureCues {
  private final Words<String> words = WordList.shipped("future").wordsOf("future");

  /** Where the first cue stands, or the length of the text. */
  int first(Chars chars) {
    int at = 0;
    while (at < chars.length() && !words.has(chars, at)) {
      at++;
    }
    return at;
  }
}
