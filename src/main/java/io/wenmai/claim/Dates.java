package io.wenmai.claim;

import io.wenmai.mention.Time;
import io.wenmai.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day, month or year that a sentence gives to what happens in it. */
final class Dates {
  private static final WordFile WORDS = WordFile.load("events.yaml");

  private Dates() {}

  /** The time told last before the end of the words, null where none dates them. */
  static Value.@Nullable Time of(Scene scene, Span words) {
    Time time = last(scene, words, List.of(Time.Grain.DAY, Time.Grain.MONTH, Time.Grain.YEAR));
    return time == null ? null : Values.of(time);
  }

  /** The quarter, half or other span told last before the end of the words. */
  static Value.@Nullable Time periodOf(Scene scene, Span words, List<Time.Grain> grains) {
    Time time = last(scene, words, grains);
    return time == null ? null : Values.of(time);
  }

  private static @Nullable Time last(Scene scene, Span words, List<Time.Grain> grains) {
    Time last = null;
    for (Time time : scene.all(Time.class)) {
      if (time.span().end() <= words.end()
          && !time.text().endsWith("后")
          && grains.contains(time.grain())
          && dates(scene, time)) {
        last = time;
      }
    }
    return last;
  }

  /**
   * Whether the time tells when something happened, not since or until when, or when it was
   * printed.
   */
  private static boolean dates(Scene scene, Time time) {
    Span sentence = scene.sentence().span();
    String before = scene.between(sentence.begin(), time.span().begin());
    String after = scene.between(time.span().end(), sentence.end());
    return WORDS.list("notAfter").stream().noneMatch(before::endsWith)
        && WORDS.list("notBefore").stream().noneMatch(after::startsWith);
  }
}
