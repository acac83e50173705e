package io.wenmai.mention.value;

import org.jspecify.annotations.Nullable;

/** Skips times of day that no day stands before: they state no value. */
final class ClockRule implements TimeRule {
  private final Words<String> words = WordList.shipped("dayparts").words(meaning -> meaning);
  private final Clock clock = new Clock();

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    var part = words.longest(chars, at);
    if (part != null && part.value().equals("part")) {
      int begin = chars.pastSpace(part.end());
      int end = clock.end(chars, begin);
      return end > begin ? new Piece.Gap(at, end) : null;
    }
    return clock.isSure(chars, at) ? new Piece.Gap(at, clock.end(chars, at)) : null;
  }
}
