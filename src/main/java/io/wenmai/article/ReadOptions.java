package io.wenmai.article;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a reader assumes where an input does not say it.
 *
 * @param published local time in Asia/Shanghai given to inputs that name no date; null where the
 *     file's own time shall be taken, if {@code fileTime} allows it
 * @param fileTime whether the time of the last change of a file may stand for a missing date
 * @param language BCP 47 tag given to inputs that name no language
 * @param maxBytes how large an input may be, after gzip is undone
 */
public record ReadOptions(
    @Nullable LocalDateTime published, boolean fileTime, String language, int maxBytes) {
  private static final int FOUR_MEBIBYTES = 4 << 20;

  /** Chinese articles of up to four mebibytes that may be dated by their files. */
  public static ReadOptions standard() {
    return new ReadOptions(null, true, "zh-CN", FOUR_MEBIBYTES);
  }

  /** The same options with this date for inputs that name none. */
  public ReadOptions published(LocalDateTime date) {
    return new ReadOptions(date, fileTime, language, maxBytes);
  }
}
