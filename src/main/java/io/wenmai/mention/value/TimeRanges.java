package io.wenmai.mention.value;

import io.wenmai.mention.DayTime;
import io.wenmai.mention.Time.Grain;
import io.wenmai.mention.Time.Side;
import io.wenmai.mention.value.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the ends of ranges of times, and reads on which side of a period a time lies. */
final class TimeRanges {
  private static final Words<String> BETWEEN = new Words<>(Map.of("之间", "", "间", ""));
  private static final Words<String> SINCE = new Words<>(Map.of("自从", "", "自", "", "从", ""));
  private static final String FROM = "从自";
  private static final String BEFORE = "side ";

  private final Words<Side> sides = sides();
  private final Words<String> notSides = WordList.shipped("times").wordsOf("not side");

  private static Words<Side> sides() {
    Map<String, Side> sides = new java.util.LinkedHashMap<>();
    WordList.shipped("times")
        .all()
        .forEach((meaning, words) -> {
          if (meaning.startsWith(BEFORE)) {
            Side side = Side.valueOf(meaning.substring(BEFORE.length()).toUpperCase(Locale.ROOT));
            words.forEach(word -> sides.put(word, side));
          }
        });
    return new Words<>(sides);
  }

  /** The pieces with ranges joined and sides read. */
  List<Piece> join(Chars chars, List<Piece> pieces) {
    List<Piece> result = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Moment range = i + 1 < pieces.size() ? range(chars, pieces.get(i), pieces.get(i + 1)) : null;
      Piece piece = range == null ? pieces.get(i) : range;
      i += range == null ? 0 : 1;
      int free = result.isEmpty() ? 0 : result.getLast().end();
      result.add(
          switch (piece) {
            case Moment moment -> widened(chars, moment, free);
            case Hours hours -> widened(chars, hours, free);
            case Figure figure -> figure;
            case Piece.Fixed fixed -> fixed;
            case Piece.Gap gap -> gap;
          });
    }
    return result;
  }

  private static @Nullable Moment range(Chars chars, Piece first, Piece second) {
    if (!(first instanceof Moment from)
        || !(second instanceof Moment to)
        || !isSpan(from.period(), to.period())) {
      return null;
    }
    Joint joint = Joint.between(chars, from, to);
    int between = joint == Joint.LIST ? BETWEEN.end(chars, to.end()) : to.end();
    boolean joined = joint == Joint.RANGE || (joint == Joint.LIST && between > to.end());
    return joined
        ? new Moment(from.begin(), between, from.period().to(to.period()), clock(from, to), null)
        : null;
  }

  private static @Nullable DayTime clock(Moment from, Moment to) {
    DayTime first = from.clock();
    DayTime last = to.clock();
    return first == null || last == null || first.to() != null
        ? null
        : new DayTime(first.from(), last.to() == null ? last.from() : last.to(), true);
  }

  private static boolean isSpan(Period from, Period to) {
    return from.begin().isBefore(to.begin())
        && from.fiscal() == to.fiscal()
        && !isOpen(from)
        && !isOpen(to);
  }

  private static boolean isOpen(Period period) {
    return switch (period.grain()) {
      case RANGE, YEAR_TO_DATE, TRAILING, COMING -> true;
      case DAY, WEEK, MONTH, QUARTER, HALF, YEAR -> false;
    };
  }

  private Moment widened(Chars chars, Moment moment, int free) {
    if (isOpen(moment.period()) || (moment.clock() != null && moment.clock().to() != null)) {
      return isRange(chars, moment.begin(), moment.end())
          ? moment.from(from(chars, moment.begin(), free))
          : moment;
    }
    Word<Side> side = side(chars, moment);
    if (side != null) {
      int begin = side.value() == Side.SINCE ? since(chars, moment.begin(), free) : moment.begin();
      return moment.from(begin).on(side.value(), side.end());
    }
    boolean alone = chars.has(moment.begin() - 2, "自从") && moment.begin() - 2 >= free;
    return alone ? moment.from(moment.begin() - 2).on(Side.SINCE, moment.end()) : moment;
  }

  private static Hours widened(Chars chars, Hours hours, int free) {
    return hours.time().to() != null && isRange(chars, hours.begin(), hours.end())
        ? hours.from(from(chars, hours.begin(), free))
        : hours;
  }

  /** The place of a 从 in front of a range, or that of the range. */
  private static int from(Chars chars, int begin, int free) {
    return chars.isOneOf(begin - 1, FROM) && begin > free ? begin - 1 : begin;
  }

  private static int since(Chars chars, int begin, int free) {
    for (int at = Math.max(free, begin - 2); at < begin; at++) {
      if (SINCE.end(chars, at) == begin) {
        return at;
      }
    }
    return begin;
  }

  private @Nullable Word<Side> side(Chars chars, Moment moment) {
    int end = moment.end();
    Word<Side> side = notSides.has(chars, end) ? null : sides.longest(chars, end);
    if (side != null) {
      return side;
    }
    boolean year = moment.period().grain() == Grain.YEAR && chars.at(end) == '前';
    boolean closes = !Character.isIdeographic(chars.at(end + 1)) && !chars.digit(end + 1);
    return year && closes ? new Word<>(Side.BEFORE, end + 1) : null;
  }

  private static boolean isRange(Chars chars, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (chars.isOneOf(i, "到至-~—–")) {
        return true;
      }
    }
    return false;
  }
}
