package io.wenmai.mention.value;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads times in all their forms; the longest reading wins. */
final class TimeReader implements Reader {
  private static final String STARTS =
      "0123456789零〇一二三四五六七八九十廿第前首头上下本这QHF周星礼近最过刚正腊农阴大年半两约每之未今后接春夏秋冬月刚现此当目眼民新双";

  private final List<TimeRule> rules;
  private final Words<String> zones = WordList.shipped("times").wordsOf("zone");

  TimeReader(Words<?> guards, FigureReader figures) {
    ClockReader clocks = new ClockReader();
    DayTail tail = new DayTail(clocks);
    MonthRule months = new MonthRule(tail, guards);
    QuarterRule quarters = new QuarterRule();
    YearReader years = new YearReader();
    HolidayRule holidays = new HolidayRule(tail, new LunarDay(years));
    this.rules =
        List.of(
            new IsoDateRule(tail),
            new FiscalRule(quarters),
            new YearRule(years, months, quarters, holidays, guards),
            new DecadeRule(),
            new LatinPeriodRule(),
            months,
            new DayRule(tail),
            new FirstMonthsRule(),
            quarters,
            new WeekRule(tail),
            new RelativeRule(tail, months, guards),
            new TrailingRule(figures),
            holidays,
            new ClockRule(clocks),
            new RecurrenceRule(figures, clocks));
  }

  @Override
  public Set<Character> starts() {
    Set<Character> starts = new TreeSet<>(Reader.units(STARTS));
    for (String list : List.of("times", "holidays", "dayparts")) {
      starts.addAll(WordList.shipped(list).words(meaning -> meaning).starts());
    }
    return starts;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    int end = zones.end(scene.chars(), at);
    if (end > at) {
      Piece behind = longest(scene, scene.chars().pastSpace(end));
      return behind instanceof Moment moment ? moment.from(at) : null;
    }
    return longest(scene, at);
  }

  private @Nullable Piece longest(Scene scene, int at) {
    Piece best = null;
    for (TimeRule rule : rules) {
      best = Piece.longer(best, rule.read(scene, at));
    }
    return best;
  }
}
