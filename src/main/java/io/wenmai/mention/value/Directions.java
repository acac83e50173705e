package io.wenmai.mention.value;

import io.wenmai.mention.Duration;
import io.wenmai.mention.Duration.Direction;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads to which side of a moment hours, minutes and seconds are counted: “2小时后”, “10分钟之前”,
 * “过去24小时”. The day of publication says nothing of the hour, so they stay lengths of time.
 */
final class Directions {
  private static final Set<ChronoUnit> UNITS =
      Set.of(ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS);
  private static final int LONGEST = 6;
  private static final String SHORT = "上下前后";
  private static final String NO_BEFORE = "后端台沿景往行排三十任所世";
  private static final String NO_AFTER = "台续期端排方果悔勤卫盾备";

  private final Words<String> trailing = WordList.shipped("times").wordsOf("trailing");
  private final Words<String> coming = WordList.shipped("times").wordsOf("coming");

  /** The pieces with the directions of lengths of time. */
  List<Piece> read(Chars chars, List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces.size());
    int free = 0;
    for (Piece piece : pieces) {
      Piece directed =
          piece instanceof Figure figure && figure.measure() instanceof Measure.Length length
              ? directed(chars, figure, length, free)
              : null;
      result.add(directed == null ? piece : directed);
      free = piece instanceof Piece.Gap ? free : piece.end();
    }
    return result;
  }

  private @Nullable Piece directed(Chars chars, Figure figure, Measure.Length length, int free) {
    if (!UNITS.contains(length.unit())) {
      return null;
    }
    int ago = TrailingRule.sideEnd(chars, figure.end(), '前');
    if (ago > 0 && !chars.isOneOf(ago, NO_BEFORE)) {
      return piece(figure, length, figure.begin(), ago, Direction.PAST);
    }
    int later = TrailingRule.sideEnd(chars, figure.end(), '后');
    if (later > 0 && !chars.isOneOf(later, NO_AFTER)) {
      return piece(figure, length, figure.begin(), later, Direction.FUTURE);
    }
    int past = before(chars, trailing, figure, free);
    int ahead = before(chars, coming, figure, free);
    int begin = Math.min(past, ahead);
    return begin == figure.begin()
        ? null
        : piece(
            figure, length, begin, figure.end(), past <= ahead ? Direction.PAST : Direction.FUTURE);
  }

  /** Where the word begins that ends in front of a figure, or the figure itself. */
  private static int before(Chars chars, Words<?> words, Figure figure, int free) {
    int end = chars.at(figure.begin() - 1) == ' ' ? figure.begin() - 1 : figure.begin();
    for (int at = Math.max(free, end - LONGEST); at < end; at++) {
      if (words.end(chars, at) == end && stands(chars, at, end, figure.end())) {
        return at;
      }
    }
    return figure.begin();
  }

  /** Whether words that may belong to something else, such as 前 and 之后, stand by themselves. */
  private static boolean stands(Chars chars, int at, int end, int behind) {
    boolean single = end == at + 1;
    boolean loose = single ? chars.isOneOf(at, SHORT) : chars.isOneOf(at, "之此");
    return !loose
        || (!Character.isIdeographic(chars.at(at - 1))
            && (!single || !Character.isIdeographic(chars.at(behind))));
  }

  private static Piece piece(
      Figure figure, Measure.Length length, int begin, int end, Direction direction) {
    return new Piece.Fixed(
        begin,
        end,
        (span, text) ->
            new Duration(
                span,
                text,
                MentionMaker.amount(figure, length.factor()),
                length.unit(),
                direction));
  }
}
