package io.wenmai.claim;

import io.wenmai.mention.Time;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When somebody said what is quoted: the time beside the verb, or at the head of its clause. */
record SpeechTimes(List<String> datelines) {
  private static final Set<Time.Grain> GRAINS =
      EnumSet.of(Time.Grain.DAY, Time.Grain.MONTH, Time.Grain.YEAR);

  /** So many units may stand beside a time in a clause of its own (“2月12日消息面上，”). */
  private static final int LEAD = 6;

  static SpeechTimes load() {
    return new SpeechTimes(WordFile.load("speech.yaml").list("datelines"));
  }

  @Nullable Time of(Scene scene, Cue verb) {
    Time found = null;
    for (Time time : scene.all(Time.class)) {
      if (time.span().end() <= verb.span().begin()
          && GRAINS.contains(time.grain())
          && !dateline(scene, time)
          && belongs(scene, verb, time)) {
        found = found != null && found.grain() == Time.Grain.DAY ? found : time;
      }
    }
    return found;
  }

  /** “财联社2月8日电”: when it was written, not said. */
  private boolean dateline(Scene scene, Time time) {
    String after = scene.between(time.span().end(), scene.sentence().span().end()).strip();
    return datelines.stream().anyMatch(after::startsWith);
  }

  /** In the clause of the verb, or alone in a clause that leads up to it. */
  private static boolean belongs(Scene scene, Cue verb, Time time) {
    SpeechClause clause = SpeechClause.before(scene, verb.span().begin());
    int rest = 0;
    while (clause.begin() > time.span().begin()) {
      clause = clause.previous();
      rest += 1;
    }
    int beside = clause.end() - clause.begin() - time.span().length();
    boolean leads = rest <= 2 && beside <= LEAD;
    boolean subject = rest == 1 && !clause.names().isEmpty();
    return time.span().begin() >= clause.begin() && (rest == 0 || leads || subject);
  }
}
