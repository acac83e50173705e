package io.wenmai.claim;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Name;
import io.wenmai.mention.Ticker;
import io.wenmai.mention.Time;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When and where the whole article is set, as far as it says so itself.
 *
 * @param period the only month, quarter or year of the title, null for none
 * @param day the only day shortly before publication that title and lead name, null for none
 * @param codes listing codes by the label of what they stand beside
 * @param place the country or area that it is mostly about, null for none
 * @param days the days named, by the index of their sentence
 */
record Setting(
    @Nullable Time period,
    @Nullable Time day,
    Map<String, String> codes,
    Value.@Nullable Entity place,
    NavigableMap<Integer, Time> days) {

  private static final Set<Time.Grain> PERIODS =
      EnumSet.of(
          Time.Grain.MONTH, Time.Grain.QUARTER, Time.Grain.HALF, Time.Grain.YEAR, Time.Grain.RANGE);
  private static final int RECENT = 4;
  private static final int LEAD = 2;

  static Setting of(List<Mentions> sentences, LocalDate published) {
    List<Time> title = sentences.isEmpty() ? List.of() : times(sentences.getFirst());
    List<Time> lead =
        sentences.stream()
            .limit(LEAD)
            .flatMap(each -> times(each).stream().filter(time -> !compared(each, time)))
            .toList();
    return new Setting(
        only(title.stream().filter(time -> PERIODS.contains(time.grain())).toList()),
        only(lead.stream().filter(time -> recent(time, published)).toList()),
        codes(sentences),
        Regions.dominant(sentences),
        days(sentences));
  }

  private static boolean compared(Mentions sentence, Time time) {
    int at = time.span().begin() - sentence.sentence().span().begin();
    return at > 0 && "较比".indexOf(sentence.sentence().folded().charAt(at - 1)) >= 0;
  }

  private static boolean recent(Time time, LocalDate published) {
    return time.grain() == Time.Grain.DAY
        && !time.begin().isBefore(published.minusDays(RECENT))
        && !time.begin().isAfter(published);
  }

  /** The day named last before a sentence, null where none was. */
  @Nullable Time dayBefore(int sentence) {
    Map.Entry<Integer, Time> before = days.lowerEntry(sentence);
    return before == null ? null : before.getValue();
  }

  private static Map<String, String> codes(List<Mentions> sentences) {
    Map<String, String> codes = new HashMap<>();
    for (Mentions sentence : sentences) {
      List<Mention> all = sentence.all();
      for (int at = 1; at < all.size(); at++) {
        if (all.get(at) instanceof Ticker ticker
            && all.get(at - 1) instanceof Name name
            && ticker.span().begin() - name.span().end() <= 1) {
          codes.putIfAbsent(name.label(), ticker.code());
        }
      }
    }
    return Map.copyOf(codes);
  }

  private static NavigableMap<Integer, Time> days(List<Mentions> sentences) {
    NavigableMap<Integer, Time> days = new TreeMap<>();
    for (Mentions sentence : sentences) {
      for (Time time : times(sentence)) {
        if (time.grain() == Time.Grain.DAY) {
          days.put(sentence.sentence().index(), time);
        }
      }
    }
    return Collections.unmodifiableNavigableMap(days);
  }

  private static List<Time> times(Mentions sentence) {
    return sentence.all().stream().filter(Time.class::isInstance).map(Time.class::cast).toList();
  }

  private static @Nullable Time only(List<Time> times) {
    boolean one = times.stream().map(Time::iso).distinct().count() == 1;
    return one ? times.getFirst() : null;
  }
}
