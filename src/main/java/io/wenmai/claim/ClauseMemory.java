package io.wenmai.claim;

import io.wenmai.mention.Name;
import io.wenmai.mention.Session;
import io.wenmai.text.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the reader of figures keeps from word to word of a clause, and forgets at its end. */
final class ClauseMemory {
  private static final String LEVEL = "level";
  private static final String TURN = "turn";

  private final Map<String, Cue> held = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Name> names = new HashMap<>();
  private final Map<String, Session> sessions = new HashMap<>();

  /** A new clause begins at {@code from}. */
  void next(int from) {
    held.clear();
    names.clear();
    texts.remove("lead");
    numbers.remove("subject");
    numbers.put("from", from);
    numbers.merge("clause", 1, Integer::sum);
  }

  int number() {
    return numbers.getOrDefault("clause", 0);
  }

  void hold(Cue cue) {
    held.put(cue.is("price") ? LEVEL : cue.is("together") ? cue.value() : cue.category(), cue);
  }

  boolean holds(String category) {
    return held.containsKey(category);
  }

  @Nullable Cue held(String category) {
    return held.get(category);
  }

  /** A verb of change; after a noun of change (“涨幅扩大至”) it only says whether a level follows. */
  void turn(Cue cue) {
    Cue before = held.get(TURN);
    if (before == null || !before.is("price")) {
      held.put(TURN, cue);
    }
  }

  /** A head opens: what led up to an earlier figure is over. */
  void head() {
    held.remove(TURN);
    held.remove(LEVEL);
    held.remove("basis");
    numbers.put("head", number());
    numbers.remove("inherited");
  }

  /**
   * A new subject keeps the heads of the one before it only for figures that are given as levels.
   */
  void inherit(Series<Cue> heads) {
    if (heads.size() > 0) {
      numbers.put("inherited", 1);
    }
    held.remove(TURN);
  }

  /** Whether the head is still what the figure is about. */
  boolean rules(@Nullable Cue head, Span figure) {
    if (head == null) {
      return false;
    }
    boolean level = level(figure) != null;
    boolean led = level || holds(TURN) || holds("basis");
    int distance = number() - numbers.getOrDefault("head", 0);
    return numbers.containsKey("inherited")
        ? level && !holds(TURN) && distance <= 1
        : distance == 0 || (led && distance <= 2);
  }

  void subject() {
    numbers.put("subject", 1);
  }

  boolean hasSubject() {
    return numbers.containsKey("subject");
  }

  /** Remembers the words before the first cue of a clause without subject. */
  void lead(Scene scene, int cue) {
    if (!hasSubject() && !texts.containsKey("lead")) {
      int from = numbers.getOrDefault("from", scene.sentence().span().begin());
      int begin =
          scene.mentions().all().stream()
              .map(mention -> mention.span().end())
              .filter(end -> end > from && end <= cue)
              .reduce(from, Math::max);
      texts.put("lead", scene.between(begin, cue).strip());
    }
  }

  String lead() {
    return texts.getOrDefault("lead", "");
  }

  void segment(String words) {
    texts.put("segment", words);
  }

  String segment() {
    return texts.getOrDefault("segment", "");
  }

  void place(Name name) {
    names.put("place", name);
  }

  @Nullable Name place() {
    return names.get("place");
  }

  void session(Session session) {
    sessions.put("session", session);
  }

  @Nullable Session session() {
    return sessions.get("session");
  }

  /** The word that leads up to the figure as a level, if it stands after the verb of change. */
  @Nullable Cue level(Span figure) {
    Cue level = held.get(LEVEL);
    Cue turn = held.get(TURN);
    boolean after = level != null && (turn == null || level.span().begin() > turn.span().begin());
    return after && level != null && level.span().end() <= figure.begin() ? level : null;
  }
}
