package io.wenmai.mention.value;

import io.wenmai.mention.Time;
import org.jspecify.annotations.Nullable;

/** Reads quarters and halves: “第四季度”, “前三季度”, “Q4”, “上半年”. */
final class QuarterRule implements TimeRule {
  private static final int QUARTERS = 4;

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    return read(scene, at, at, null);
  }

  /** A quarter or half of a year, or of the one that its surroundings say. */
  @Nullable Piece read(Scene scene, int begin, int at, @Nullable Integer year) {
    Chars chars = scene.chars();
    Piece half = half(scene, begin, at, year);
    if (year == null && chars.has(at - 2, "财年") && half == null) {
      return new Piece.Gap(begin, at + 1);
    }
    if (half != null) {
      return half;
    }
    if (chars.at(at) == 'Q') {
      return lettered(scene, begin, at, year);
    }
    if (chars.at(at) == '前') {
      return first(scene, begin, at, year);
    }
    return chars.has(at, "首季")
        ? moment(scene, begin, at, chars.at(at + 2) == '度' ? at + 3 : at + 2, 1, 1, year)
        : counted(scene, begin, at, year);
  }

  private static @Nullable Piece half(Scene scene, int begin, int at, @Nullable Integer year) {
    Chars chars = scene.chars();
    boolean first = chars.has(at, "上半年") || chars.has(at, "上半财年");
    if (!first && !chars.has(at, "下半年") && !chars.has(at, "下半财年")) {
      return lettered(scene, begin, at, year, 'H');
    }
    boolean fiscal = chars.at(at + 2) == '财';
    int end = fiscal ? at + 4 : at + 3;
    int which = first ? 1 : 2;
    int in = year == null ? scene.nearest(at).year(y -> Period.half(y, which).begin()) : year;
    Period half = Period.half(in, which);
    return fiscal && year == null
        ? new Piece.Gap(begin, end)
        : new Moment(begin, end, fiscal ? half.asFiscal() : half);
  }

  private static @Nullable Piece lettered(Scene scene, int begin, int at, @Nullable Integer year) {
    return lettered(scene, begin, at, year, 'Q');
  }

  /** “Q4”, “H1”. */
  private static @Nullable Piece lettered(
      Scene scene, int begin, int at, @Nullable Integer year, char letter) {
    Chars chars = scene.chars();
    int which = chars.at(at + 1) - '0';
    int most = letter == 'H' ? 2 : QUARTERS;
    if (chars.at(at) != letter
        || which < 1
        || which > most
        || chars.letterOrDigit(at + 2)
        || (begin == at && chars.letterOrDigit(at - 1))) {
      return null;
    }
    if (letter == 'Q') {
      return moment(scene, begin, at, at + 2, which, which, year);
    }
    int in = year == null ? scene.nearest(at).year(y -> Period.half(y, which).begin()) : year;
    return new Moment(begin, at + 2, Period.half(in, which));
  }

  /** “前三季度”. */
  private static @Nullable Piece first(Scene scene, int begin, int at, @Nullable Integer year) {
    Chars chars = scene.chars();
    Small count = Small.read(chars, chars.pastSpace(at + 1), QUARTERS);
    int mark = count == null ? at : chars.pastSpace(count.end());
    if (count == null || !chars.isOneOf(mark, "季个财")) {
      return null;
    }
    int end = quarterEnd(chars, chars.at(mark) == '个' ? mark + 1 : mark);
    return end < 0 ? null : moment(scene, begin, at, end, 1, count.value(), year);
  }

  /** “第四季度”, “1-3季度”. */
  private static @Nullable Piece counted(Scene scene, int begin, int at, @Nullable Integer year) {
    Chars chars = scene.chars();
    boolean ordinal = chars.at(at) == '第';
    Small first = Small.read(chars, ordinal ? chars.pastSpace(at + 1) : at, QUARTERS);
    if (first == null) {
      return null;
    }
    int second = Small.pastRange(chars, first.end());
    Small last =
        second == first.end()
            ? null
            : Small.read(chars, chars.at(second) == '第' ? second + 1 : second, QUARTERS);
    int mark = chars.pastSpace(last == null ? first.end() : last.end());
    int end = quarterEnd(chars, mark);
    boolean short_ = end == mark + 1;
    return end < 0 || (short_ && (!ordinal || chars.at(end) == '报'))
        ? null
        : moment(
            scene,
            begin,
            at,
            end,
            first.value(),
            last == null ? first.value() : last.value(),
            year);
  }

  private static int quarterEnd(Chars chars, int at) {
    int season = chars.at(at) == '财' ? at + 1 : at;
    if (chars.at(season) != '季') {
      return -1;
    }
    return chars.at(season + 1) == '度' ? season + 2 : season + 1;
  }

  private static Piece moment(
      Scene scene, int begin, int at, int end, int first, int last, @Nullable Integer year) {
    boolean fiscal = scene.chars().text(at, end).indexOf('财') >= 0;
    if (fiscal && year == null) {
      return new Piece.Gap(begin, end);
    }
    int in = year == null ? year(scene, at, last) : year;
    Period from = Period.quarter(in, first);
    Period period = first == last ? from : from.to(Period.quarter(in, last));
    return new Moment(begin, end, fiscal ? period.asFiscal() : period);
  }

  private static int year(Scene scene, int at, int quarter) {
    Moment neighbour = scene.neighbour(at);
    return neighbour != null && neighbour.period().grain() == Time.Grain.QUARTER
        ? neighbour.period().begin().getYear()
        : scene.nearest(at).year(year -> Period.quarter(year, quarter).begin());
  }
}
