package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads spans that end or begin with publication, and times so long before or after it: “近一个月”,
 * “未来三年”, “三年前”.
 */
final class TrailingRule implements TimeRule {
  private static final BigDecimal MOST = BigDecimal.valueOf(200);
  private static final int MONTHS_OF_YEAR = 12;
  private static final int MOST_DAYS = 90;
  private static final Set<ChronoUnit> UNITS =
      Set.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.WEEKS, ChronoUnit.DAYS);
  private static final String CLOSING = "来里内间中";
  private static final String SHORT_WORDS = "上下前后";

  private final FigureReader figures;
  private final Words<String> trailing = WordList.shipped("times").wordsOf("trailing");
  private final Words<String> coming = WordList.shipped("times").wordsOf("coming");

  TrailingRule(FigureReader figures) {
    this.figures = figures;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    int past = trailing.end(chars, at);
    int ahead = coming.end(chars, at);
    int begin = chars.pastSpace(Math.max(past, ahead));
    if (begin == at && !Digits.begins(chars.at(at)) && !chars.digit(at)) {
      return null;
    }
    boolean told = begin > at + 1 || chars.at(at) == '近';
    Figure figure = length(scene, begin, told);
    if (figure == null || !isSpan(figure)) {
      return null;
    }
    if (begin == at) {
      return apart(scene, figure);
    }
    boolean one = figure.number().isBetween(1, 1) && !chars.digit(begin);
    boolean loose = begin == at + 1 && chars.isOneOf(at, SHORT_WORDS);
    return loose && (one || Character.isIdeographic(chars.at(at - 1)))
        ? null
        : span(scene, at, figure, ahead > at);
  }

  /** A length of time; 日 counts days behind “近” and the like, and in “两日前”. */
  private @Nullable Figure length(Scene scene, int at, boolean told) {
    Chars chars = scene.chars();
    Small count = Small.read(chars, at, MOST_DAYS);
    int mark = count == null ? at : chars.pastSpace(count.end());
    boolean beside = chars.isOneOf(mark + 1, "前后") || chars.has(mark + 1, "之");
    boolean few = chars.isOneOf(at, "两二三") && beside;
    if (count == null || chars.at(mark) != '日' || !(told || few)) {
      return figures.length(scene, at);
    }
    return Figure.days(at, count, mark + 1);
  }

  private static boolean isSpan(Figure figure) {
    return UNITS.contains(unit(figure))
        && figure.bound() == Bound.EXACT
        && figure.number().upper() == null
        && figure.number().value().signum() > 0
        && figure.number().value().compareTo(MOST) <= 0;
  }

  private static Piece span(Scene scene, int at, Figure figure, boolean ahead) {
    Chars chars = scene.chars();
    LocalDate day = scene.context().day();
    int end = chars.has(figure.end(), "以来") ? figure.end() + 2 : figure.end();
    boolean closes = end == figure.end() && chars.isOneOf(end, CLOSING) && !opens(chars, end);
    return new Moment(
        at,
        closes ? end + 1 : end,
        ahead
            ? Period.coming(day.plusDays(1), shifted(day, figure, 1))
            : Period.trailing(shifted(day, figure, -1), day));
  }

  /** Whether a 中 or 内 opens the next word: “过去十年中国…”. */
  private static boolean opens(Chars chars, int at) {
    return chars.has(at, "中国")
        || chars.has(at, "中美")
        || chars.has(at, "中欧")
        || chars.has(at, "内地")
        || chars.has(at, "内需")
        || chars.has(at, "来自");
  }

  private static @Nullable Piece apart(Scene scene, Figure figure) {
    Chars chars = scene.chars();
    LocalDate day = scene.context().day();
    int ago = sideEnd(chars, figure.end(), '前');
    if (ago > 0) {
      return new Moment(figure.begin(), ago, period(shifted(day, figure, -1), unit(figure)));
    }
    // in a story, 三天后 counts from what was told before
    int later = sideEnd(chars, figure.end(), '后');
    boolean fromNow =
        later > 0 && (scene.isAll(figure.begin(), later) || scene.nearest(figure.begin()).future());
    return fromNow
        ? new Moment(figure.begin(), later, period(shifted(day, figure, 1), unit(figure)))
        : null;
  }

  /** The end of 前 or 以前, 后 or 之后 behind a length of time, or -1. */
  static int sideEnd(Chars chars, int at, char side) {
    if (chars.isOneOf(at, "以之") && chars.at(at + 1) == side) {
      return at + 2;
    }
    boolean first = Digits.begins(chars.at(at + 1)) || chars.digit(at + 1);
    return chars.at(at) == side && !first ? at + 1 : -1;
  }

  private static Period period(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case YEARS -> Period.year(day.getYear());
      case MONTHS -> Period.month(YearMonth.from(day));
      case WEEKS -> Period.week(day);
      default -> Period.day(day);
    };
  }

  private static ChronoUnit unit(Figure figure) {
    return figure.measure() instanceof Measure.Length length ? length.unit() : ChronoUnit.FOREVER;
  }

  /** The day so long after ({@code sign} 1) or before (-1) another. */
  private static LocalDate shifted(LocalDate day, Figure figure, int sign) {
    ChronoUnit unit = unit(figure);
    double count = sign * figure.worth().doubleValue();
    if (count == Math.rint(count)) {
      return day.plus((long) count, unit);
    }
    return unit == ChronoUnit.YEARS
        ? day.plusMonths(Math.round(count * MONTHS_OF_YEAR))
        : day.plusDays(Math.round(count * unit.getDuration().toDays()));
  }
}
