package io.wenmai.mention.value;

import io.wenmai.mention.DayTime;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word for a part of a day, such as 下午.
 *
 * @param half how it turns hours of a twelve-hour clock
 * @param hours what it means where no hour is told, null for 当天 and the like
 */
record DayPart(Half half, @Nullable DayTime hours) {
  private static final int NOON = 12;
  private static final int EARLY = 5;
  private static final String WORD = "part";

  /** Which hours of a twelve-hour clock belong to the part. */
  enum Half {
    AM,
    NOON,
    PM,
    NIGHT,
    ANY
  }

  static final DayPart NONE = new DayPart(Half.ANY, null);

  /** Words for parts of a day; those that only begin like one have null parts. */
  static Words<DayPart> words(Set<String> notParts) {
    var parts = new java.util.LinkedHashMap<String, DayPart>();
    WordList.shipped("dayparts")
        .all()
        .forEach((meaning, words) -> {
          if (meaning.startsWith(WORD)) {
            words.forEach(word -> parts.put(word, of(meaning.split(" ", -1))));
          } else {
            notParts.addAll(words);
          }
        });
    return new Words<>(parts);
  }

  private static DayPart of(String[] meaning) {
    return meaning.length == 1
        ? NONE
        : new DayPart(
            Half.valueOf(meaning[1].toUpperCase(Locale.ROOT)),
            new DayTime(hour(meaning[2]), hour(meaning[3]), false));
  }

  private static String hour(String hour) {
    return (hour.length() == 1 ? "0" : "") + hour + ":00";
  }

  /** The hour of a day of 24 that an hour of this part is. */
  int hour(int told) {
    return switch (half) {
      case AM -> told == NOON ? 0 : told;
      case NOON -> told < EARLY ? told + NOON : told;
      case PM -> told < NOON ? told + NOON : told;
      case NIGHT -> told > NOON || told < EARLY ? told : told == NOON ? 2 * NOON : told + NOON;
      case ANY -> told;
    };
  }
}
