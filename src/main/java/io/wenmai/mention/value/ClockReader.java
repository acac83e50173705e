package io.wenmai.mention.value;

import io.wenmai.mention.DayTime;
import io.wenmai.mention.value.Words.Word;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads times of day: “15:30”, “下午三点半”, “9时45分”, “下午5点到6点”, “3:15 p.m.”. */
final class ClockReader {
  private static final int QUARTER = 15;
  private static final int HALF = 30;
  private static final int LEAST_BARE_MINUTES = 10;

  private final TreeSet<String> notParts = new TreeSet<>();
  private final Words<DayPart> parts = DayPart.words(notParts);
  private final Words<String> others = new Words<>(others());

  /**
   * A time of day, or a stretch of one.
   *
   * @param sure whether it is one also without a day or a part of one before it
   */
  record Told(DayTime time, int end, boolean sure) {}

  /**
   * One end of a stretch.
   *
   * @param sure whether the wording can only mean a time of day
   */
  private record Hour(int hour, int minute, int second, int end, boolean sure) {
    Hour within(DayPart part) {
      return new Hour(part.hour(hour), minute, second, end, sure);
    }

    String text() {
      String text = String.format(Locale.ROOT, "%02d:%02d", hour, minute);
      return second < 0 ? text : text + String.format(Locale.ROOT, ":%02d", second);
    }
  }

  private java.util.Map<String, String> others() {
    var others = new java.util.LinkedHashMap<String, String>();
    notParts.forEach(word -> others.put(word, word));
    return others;
  }

  /** The part of a day at a position, null where none stands. */
  @Nullable Word<DayPart> part(Chars chars, int at) {
    Word<DayPart> word = parts.longest(chars, at);
    return word == null || others.end(chars, at) > word.end() ? null : word;
  }

  /**
   * The time of day at a position.
   *
   * @param part of the day, told before it
   * @param placed whether a day or part of one stands before it
   */
  @Nullable Told read(Chars chars, int at, DayPart part, boolean placed) {
    Hour first = hour(chars, at, placed);
    if (first == null) {
      return placed ? shared(chars, at, part) : null;
    }
    Hour from = first.within(part);
    Told range = range(chars, from, part, placed);
    return range == null
        ? new Told(new DayTime(from.text(), null, true), from.end, from.sure)
        : range;
  }

  /** “五到六点”: the first hour has no 点. */
  private @Nullable Told shared(Chars chars, int at, DayPart part) {
    Small first = Small.read(chars, at, 12);
    int second = first == null ? at : Small.pastRange(chars, first.end());
    Hour last = first == null || second == first.end() ? null : hour(chars, second, true);
    return first == null || last == null
        ? null
        : told(new Hour(first.value(), 0, -1, at, true).within(part), last.within(part));
  }

  private @Nullable Told range(Chars chars, Hour from, DayPart part, boolean placed) {
    int at = Small.pastRange(chars, from.end);
    if (at == from.end) {
      return null;
    }
    Word<DayPart> own = part(chars, at);
    int begin = own == null ? at : chars.pastSpace(own.end());
    Hour last = hour(chars, begin, own != null || placed);
    if (last == null) {
      return null;
    }
    return told(from, last.within(own == null ? part : own.value()));
  }

  private static Told told(Hour from, Hour last) {
    return new Told(new DayTime(from.text(), last.text(), true), last.end, from.sure || last.sure);
  }

  private static @Nullable Hour hour(Chars chars, int at, boolean placed) {
    int digits = chars.digitsEnd(at);
    Digital digital = digits > at && digits <= at + 2 ? Digital.read(chars, at, digits) : null;
    if (digital != null) {
      return hour(digital);
    }
    Small hour = zero(chars, at);
    hour = hour == null ? Small.read(chars, at, 24) : hour;
    int mark = hour == null ? at : chars.pastSpace(hour.end());
    return hour == null || !chars.isOneOf(mark, "点时")
        ? null
        : minutes(chars, hour.value(), mark + 1, placed);
  }

  private static Hour hour(Digital time) {
    return new Hour(time.hour(), time.minute(), time.second(), time.end(), true);
  }

  private static @Nullable Small zero(Chars chars, int at) {
    boolean zero = Digits.isZero(chars.at(at)) || (chars.at(at) == '0' && !chars.digit(at + 1));
    return zero && chars.isOneOf(at + 1, "点时") ? new Small(0, at + 1) : null;
  }

  private static Hour minutes(Chars chars, int hour, int at, boolean placed) {
    Hour plain = new Hour(hour, 0, -1, at, false);
    if (chars.isOneOf(at, "半整钟许")) {
      int minute = chars.at(at) == '半' ? HALF : 0;
      return new Hour(hour, minute, -1, at + 1, chars.at(at) != '许');
    }
    int begin = chars.pastSpace(at);
    Small quarters = Small.read(chars, begin, 3);
    if (quarters != null && quarters.value() != 2 && chars.at(quarters.end()) == '刻') {
      return new Hour(hour, QUARTER * quarters.value(), -1, quarters.end() + 1, true);
    }
    Small minutes = sixtieth(chars, begin);
    int mark = minutes == null ? begin : chars.pastSpace(minutes.end());
    if (minutes != null && chars.at(mark) == '分' && chars.at(mark + 1) != '钟') {
      return seconds(chars, new Hour(hour, minutes.value(), -1, mark + 1, true));
    }
    return minutes != null && placed && isBare(chars, begin, minutes)
        ? new Hour(hour, minutes.value(), -1, minutes.end(), true)
        : plain;
  }

  /** Whether minutes stand without 分: “九点二十”. */
  private static boolean isBare(Chars chars, int begin, Small minutes) {
    boolean two = minutes.value() >= LEAST_BARE_MINUTES || Digits.isZero(chars.at(begin));
    char after = chars.at(minutes.end());
    return two && !Character.isLetterOrDigit(after) && after != '%' && after != '.';
  }

  private static Hour seconds(Chars chars, Hour to) {
    Small seconds = sixtieth(chars, to.end);
    return seconds != null && chars.at(seconds.end()) == '秒'
        ? new Hour(to.hour, to.minute, seconds.value(), seconds.end() + 1, true)
        : to;
  }

  /** Minutes or seconds: “05”, “零五”, “五十”. */
  private static @Nullable Small sixtieth(Chars chars, int at) {
    if (chars.has(at, "00")) {
      return new Small(0, at + 2);
    }
    return Small.read(chars, Digits.isZero(chars.at(at)) ? at + 1 : at, 59);
  }
}
