package io.wenmai.mention;

import org.jspecify.annotations.Nullable;

/**
 * A time of day, or the stretch between two.
 *
 * @param from as {@code HH:mm} or {@code HH:mm:ss}, up to 24:00
 * @param to null for a single time
 * @param stated whether hours are told; else they are those of a word such as 上午
 */
public record DayTime(String from, @Nullable String to, boolean stated) {
  @Override
  public String toString() {
    return to == null ? from : from + "/" + to;
  }
}
