package io.wenmai.claim;

import io.wenmai.mention.Name;
import io.wenmai.mention.Time;
import io.wenmai.text.Span;
import java.util.List;

/** What a time of a sentence is the time of: of figures, of a price move, or of a publication. */
final class Periods {
  private static final WordFile WORDS = WordFile.load("subjects.yaml");
  private static final List<String> SINCE = WORDS.list("since");
  private static final List<String> PUBLISHED = WORDS.list("published");
  private static final List<String> AS_OF = WORDS.list("asOf");
  private static final List<String> DURATIONS = WORDS.list("durations");
  private static final List<String> SPELLS = WORDS.list("spells");
  private static final List<String> MADE = WORDS.list("publishedThen");
  private static final List<String> REPORTS = WORDS.list("reports");
  private static final int REACH = 10;
  private static final int REPORT = 4;

  private Periods() {}

  /** Whether figures may be of the time: it is neither a begin nor the day of a publication. */
  static boolean named(Scene scene, Time time) {
    Span sentence = scene.sentence().span();
    String after =
        scene.between(time.span().end(), Math.min(sentence.end(), time.span().end() + REACH));
    if (time.side() != null || SINCE.stream().anyMatch(after::startsWith)) {
      return false;
    }
    return switch (time.grain()) {
      case DAY -> asOf(scene, time) || PUBLISHED.stream().noneMatch(after::contains);
      case MONTH, YEAR -> MADE.stream().noneMatch(after::startsWith);
      case WEEK, YEAR_TO_DATE, TRAILING, COMING, QUARTER, HALF, RANGE -> true;
    };
  }

  /** Whether the report that tells the figures is named after the time (“2025财年第二季度财报”). */
  static boolean reported(Scene scene, Time time) {
    String after = scene.after(time.span().end(), REPORT);
    return REPORTS.stream().anyMatch(after::contains);
  }

  /** Whether the time is a day since which something is so (“10月7日以来新高”). */
  static boolean beginning(Time time) {
    return time.grain() == Time.Grain.DAY && time.side() == Time.Side.SINCE;
  }

  /** Whether the words tell how long something took, not when (“两日累计”). */
  static boolean duration(Scene scene, Time time) {
    String after = scene.after(time.span().end(), 2);
    return DURATIONS.contains(time.text())
        || (time.grain() == Time.Grain.DAY
            && !time.text().contains("月")
            && SPELLS.stream().anyMatch(after::startsWith));
  }

  /** Whether “截至” or the like leads up to the time. */
  static boolean asOf(Scene scene, Time time) {
    int begin = Math.max(scene.sentence().span().begin(), time.span().begin() - 3);
    boolean here = time.span().end() <= scene.sentence().span().end();
    String before = here ? scene.between(begin, time.span().begin()) : "";
    return AS_OF.stream().anyMatch(before::contains)
        || AS_OF.stream().anyMatch(time.text()::startsWith);
  }

  /** Whether a price may have moved over the time: a comma, a name or a word of trading follows. */
  static boolean framing(Scene scene, int at) {
    if (at + 1 == scene.items().size()) {
      return false;
    }
    Item next = scene.items().get(at + 1);
    if (next.span().begin() - scene.items().get(at).span().end() > 2) {
      return false;
    }
    return switch (next) {
      case Item.Mark mark -> ",，)）".indexOf(mark.sign()) >= 0;
      case Item.Word word -> trading(word.cue());
      case Item.Named named -> named.mention() instanceof Name name && Subjects.traded(name);
    };
  }

  private static boolean trading(Cue cue) {
    return cue.is("price") || cue.is("rise") || cue.is("fall") || cue.value().equals("to");
  }
}
