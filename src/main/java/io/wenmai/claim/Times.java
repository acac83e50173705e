package io.wenmai.claim;

import io.wenmai.mention.Time;
import io.wenmai.text.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The times that a paragraph has named up to a word: the periods that figures are of, a list of
 * them where the text gives one, and the day and span over which prices move.
 */
final class Times {
  private static final Set<Time.Grain> SPANS =
      EnumSet.of(Time.Grain.YEAR_TO_DATE, Time.Grain.TRAILING, Time.Grain.WEEK);
  private static final String DAY = "day";
  private static final String SPAN = "span";

  private final Series<Time> periods = new Series<>();
  private final Series<Time> asides = new Series<>();
  private final Map<String, Time> moments = new HashMap<>();

  private final Setting setting;

  Times(Setting setting) {
    this.setting = setting;
    Time period = setting.period();
    if (period != null) {
      periods.restart(period, period.span());
    }
    Time day = setting.day();
    if (day != null) {
      moments.put(DAY, day);
    }
  }

  /** A period that holds on. */
  void period(Time time, Scene scene) {
    periods.add(time, time.span(), scene);
  }

  /** A period of one comparison (“较2023年的82亿元”), forgotten with its clause. */
  void aside(Time time, Span span, Scene scene) {
    asides.add(time, span, scene);
  }

  /** The period of a comparison, null outside one. */
  @Nullable Time compared() {
    return asides.last();
  }

  /** Back to the periods before the comparison. */
  void back() {
    asides.clear();
  }

  void restart(Time time) {
    periods.restart(time, time.span());
  }

  /** Back to the time with which the sentence began, as a semicolon leads to. */
  void first(Scene scene, int until) {
    forgetSpan();
    scene.all(Time.class).stream()
        .filter(time -> Periods.named(scene, time))
        .min(Comparator.comparing(time -> !Periods.reported(scene, time)))
        .filter(time -> time.span().end() <= until)
        .ifPresent(this::restart);
  }

  void forget() {
    periods.clear();
    asides.clear();
  }

  /** When and over which span prices moved. */
  void moment(Time time, boolean framing) {
    if (Periods.beginning(time)) {
      moments.put(SPAN, time);
    } else if (time.grain() == Time.Grain.DAY) {
      moments.put(DAY, time);
      moments.remove(SPAN);
    } else if (framing || SPANS.contains(time.grain())) {
      moments.put(SPAN, time);
    }
  }

  /** “当天”: the day named last before the sentence, where the paragraph has named none. */
  void sameDay(Scene scene) {
    Time before = setting.dayBefore(scene.sentence().index());
    if (before != null && !moments.containsKey(DAY)) {
      moments.put(DAY, before);
    }
  }

  void forgetSpan() {
    moments.remove(SPAN);
  }

  /** The period that held before any comparison. */
  @Nullable Time base() {
    return periods.last();
  }

  /** The span, else the day over which a price moved. */
  @Nullable Time moment() {
    return moments.getOrDefault(SPAN, moments.get(DAY));
  }

  /** The period of a single figure. */
  @Nullable Time current() {
    Time aside = asides.last();
    return aside == null ? periods.last() : aside;
  }

  /** The periods of a list of figures, years of a range one by one. */
  List<Time> list() {
    return (asides.size() > 0 ? asides : periods).all().stream().flatMap(Times::years).toList();
  }

  private static Stream<Time> years(Time time) {
    LocalDate begin = time.begin();
    boolean whole =
        time.grain() == Time.Grain.RANGE
            && begin.getDayOfYear() == 1
            && time.end().plusDays(1).getDayOfYear() == 1;
    int count = whole ? (int) ChronoUnit.YEARS.between(begin, time.end().plusDays(1)) : 1;
    return count < 2
        ? Stream.of(time)
        : IntStream.range(0, count).mapToObj(each -> year(time, begin.getYear() + each));
  }

  private static Time year(Time range, int year) {
    return new Time(
        range.span(),
        range.text(),
        Time.Grain.YEAR,
        (range.fiscal() ? "FY" : "") + year,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        range.fiscal());
  }
}
