package io.wenmai.mention.value;

import io.wenmai.mention.Amounts;
import io.wenmai.mention.DayTime;
import io.wenmai.mention.Recurrence;
import io.wenmai.mention.value.ClockReader.Told;
import io.wenmai.mention.value.Words.Word;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads times that come again: “每天”, “每两周”, “每周一下午八点”, “每月15日”. */
final class RecurrenceRule implements TimeRule {
  private static final String DAYS = "一二三四五六日天";
  private static final Words<String> UNITS =
      new Words<>(
          Map.ofEntries(
              Map.entry("天", "P1D"),
              Map.entry("日", "P1D"),
              Map.entry("晚", "P1D"),
              Map.entry("周", "P1W"),
              Map.entry("星期", "P1W"),
              Map.entry("礼拜", "P1W"),
              Map.entry("月", "P1M"),
              Map.entry("季", "P3M"),
              Map.entry("季度", "P3M"),
              Map.entry("年", "P1Y"),
              Map.entry("年度", "P1Y"),
              Map.entry("小时", "PT1H"),
              Map.entry("工作日", "P1D"),
              Map.entry("交易日", "P1D")));

  private final FigureReader figures;
  private final ClockReader clocks;
  private final Words<String> not = WordList.shipped("times").wordsOf("not each");

  RecurrenceRule(FigureReader figures, ClockReader clocks) {
    this.figures = figures;
    this.clocks = clocks;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    if (chars.at(at) != '每' || not.has(chars, at)) {
      return null;
    }
    int begin = chars.isOneOf(at + 1, "逢隔") ? at + 2 : at + 1;
    Piece weekday = weekday(chars, at, begin);
    if (weekday != null) {
      return weekday;
    }
    Word<String> unit = UNITS.longest(chars, chars.at(begin) == '个' ? begin + 1 : begin);
    return unit == null ? counted(scene, at, begin) : single(chars, at, unit);
  }

  private @Nullable Piece weekday(Chars chars, int at, int begin) {
    int name = chars.at(begin) == '个' ? begin + 1 : begin;
    int day = chars.at(name) == '周' ? name + 1 : name + 2;
    boolean week = chars.at(name) == '周' || chars.has(name, "星期") || chars.has(name, "礼拜");
    int number = Math.min(6, DAYS.indexOf(chars.at(day)));
    return week && number >= 0 ? clocked(chars, at, day + 1, "XXXX-WXX-" + (number + 1)) : null;
  }

  private Piece single(Chars chars, int at, Word<String> unit) {
    String iso = unit.value();
    if (iso.equals("P1M")) {
      Small day = Small.read(chars, unit.end(), 31);
      if (day != null && chars.isOneOf(day.end(), "日号")) {
        String which = day.value() < 10 ? "0" + day.value() : String.valueOf(day.value());
        return clocked(chars, at, day.end() + 1, "XXXX-XX-" + which);
      }
    }
    return iso.equals("P1D") ? clocked(chars, at, unit.end(), iso) : piece(at, unit.end(), iso);
  }

  /** A day that comes again, at the time of day that follows. */
  private Piece clocked(Chars chars, int at, int end, String iso) {
    Word<DayPart> word = clocks.part(chars, chars.pastSpace(end));
    DayPart part = word == null ? DayPart.NONE : word.value();
    int behind = word == null ? end : word.end();
    Told told = clocks.read(chars, chars.pastSpace(behind), part, true);
    if (told == null) {
      return piece(at, behind, iso);
    }
    DayTime time = told.time();
    return piece(at, told.end(), (iso.equals("P1D") ? "" : iso) + "T" + time);
  }

  private @Nullable Piece counted(Scene scene, int at, int begin) {
    Figure length = figures.length(scene, begin);
    String iso =
        length != null && length.number().isBetween(1, 99) ? iso(length, length.measure()) : null;
    return length == null || iso == null ? null : piece(at, length.end(), iso);
  }

  private static @Nullable String iso(Figure length, @Nullable Measure measure) {
    if (!(measure instanceof Measure.Length unit)) {
      return null;
    }
    String count = Amounts.plain(length.worth()).toPlainString();
    return switch (unit.unit()) {
      case YEARS -> "P" + count + "Y";
      case MONTHS -> "P" + count + "M";
      case WEEKS -> "P" + count + "W";
      case DAYS -> "P" + count + "D";
      case HOURS -> "PT" + count + "H";
      case MINUTES -> "PT" + count + "M";
      default -> null;
    };
  }

  private static Piece piece(int begin, int end, String iso) {
    return new Piece.Fixed(begin, end, (span, text) -> new Recurrence(span, text, iso));
  }
}
