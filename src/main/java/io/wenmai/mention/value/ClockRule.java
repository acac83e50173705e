package io.wenmai.mention.value;

import io.wenmai.mention.DayTime;
import io.wenmai.mention.value.ClockReader.Told;
import io.wenmai.mention.value.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads times of day that no day stands before: “下午三点”, “15:30”, “约晚上十点”. */
final class ClockRule implements TimeRule {
  private final ClockReader clocks;
  private final Words<String> behind = WordList.shipped("bounds").wordsOf("after about");
  private final Words<String> about = WordList.shipped("bounds").wordsOf("before about");

  ClockRule(ClockReader clocks) {
    this.clocks = clocks;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    int begin = chars.pastSpace(about.end(chars, at));
    Word<DayPart> word = clocks.part(chars, begin);
    if (word == null) {
      Told told = clocks.read(chars, begin, DayPart.NONE, false);
      boolean stands = told != null && (told.sure() || scene.isAll(at, told.end()));
      return stands && told != null
          ? new Hours(at, behind.end(chars, told.end()), told.time())
          : null;
    }
    Told told = clocks.read(chars, chars.pastSpace(word.end()), word.value(), true);
    if (told != null) {
      return new Hours(at, behind.end(chars, told.end()), told.time());
    }
    DayTime hours = word.value().hours();
    return hours != null && scene.isAll(at, word.end()) ? new Hours(at, word.end(), hours) : null;
  }
}
