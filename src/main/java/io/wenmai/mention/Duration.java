package io.wenmai.mention;

import io.wenmai.text.Span;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A length of time: “三年”, “两个月”.
 *
 * @param direction where it is counted to from a moment, as in “2小时后”; null where it only lasts
 */
public record Duration(
    Span span, String text, Amount amount, ChronoUnit unit, @Nullable Direction direction)
    implements Mention {

  /** To which side of a moment a length of time is counted. */
  public enum Direction {
    /** “2小时前”, “过去24小时”. */
    PAST,
    /** “2小时后”, “未来24小时”. */
    FUTURE
  }
}
