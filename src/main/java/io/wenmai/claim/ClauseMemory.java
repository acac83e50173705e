package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Quantity;
import io.wenmai.mention.Rank;
import io.wenmai.mention.Session;
import io.wenmai.mention.Time;
import io.wenmai.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the reader of figures keeps from word to word of a clause, and forgets at its end. */
final class ClauseMemory {
  private static final String LEVEL = "level";
  private static final String TURN = "turn";
  private static final int REACH = 8;
  private static final int LIST_REACH = 20;

  private static final Fillers CONNECTING =
      new Fillers(WordFile.load("subjects.yaml").list("connecting"));
  private static final List<String> OF_MARKET = WordFile.load("subjects.yaml").list("ofMarket");
  private static final List<String> THEN = WordFile.load("subjects.yaml").list("then");
  private static final Fillers TRADING = new Fillers(WordFile.load("trading.yaml").list("fillers"));

  private final Scene scene;
  private final Map<String, Cue> held = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Name> names = new HashMap<>();
  private final Map<String, Session> sessions = new HashMap<>();

  ClauseMemory(Scene scene) {
    this.scene = scene;
    numbers.put("from", scene.sentence().span().begin());
  }

  /** A new clause begins at {@code from}. */
  void next(int from) {
    Cue condition = held.get("condition");
    Name ahead = leading(from);
    held.clear();
    if (condition != null && THEN.stream().anyMatch(scene.after(from, 2)::startsWith)) {
      held.put("condition", condition);
    }
    names.clear();
    if (ahead != null) {
      names.put("ahead", ahead);
    }
    texts.remove("lead");
    texts.remove("opening");
    numbers.remove("subject");
    numbers.remove("foreign");
    numbers.remove("category");
    numbers.put("from", from);
    numbers.merge("clause", 1, Integer::sum);
  }

  int begin() {
    return numbers.getOrDefault("from", 0);
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
  boolean rules(@Nullable Cue head, Mention value) {
    if (head == null) {
      return false;
    }
    boolean level = level(value.span()) != null;
    boolean led = level || value instanceof Rank || holds(TURN) || holds("basis");
    int distance = number() - numbers.getOrDefault("head", 0);
    return numbers.containsKey("inherited")
        ? distance <= 1 && (holds(TURN) ? business() : level)
        : distance == 0 || (led && distance <= 2);
  }

  /** Whether the verb of change is one for business, not for prices (“增长”, “下降”). */
  private boolean business() {
    Cue turn = held.get(TURN);
    return turn != null && turn.text().chars().anyMatch(sign -> "增减降".indexOf(sign) >= 0);
  }

  void subject() {
    numbers.put("subject", 1);
    numbers.remove("foreign");
    texts.remove("lead");
    texts.remove("stranger");
  }

  boolean hasSubject() {
    return numbers.containsKey("subject");
  }

  /** Remembers the words before the first cue or figure that no mention explains. */
  void lead(int at) {
    if (!texts.containsKey("lead")) {
      int from = numbers.getOrDefault("from", scene.sentence().span().begin());
      int begin =
          scene.mentions().all().stream()
              .map(mention -> mention.span().end())
              .filter(end -> end > from && end <= at)
              .reduce(from, Math::max);
      texts.put("lead", Segments.plain(scene.between(begin, at)));
    }
  }

  /**
   * Whether the clause begins with words of its own, so that the head of an earlier one is over.
   */
  boolean strange() {
    return numbers.getOrDefault("head", -1) != number() && !CONNECTING.only(lead());
  }

  /** Whether the clause compares with another time and tells no change (“去年为3亿元”). */
  boolean compares() {
    Cue turn = held.get(TURN);
    return holds("aside") && (turn == null || turn.is("price"));
  }

  /** Whether the words before a head make it that of a market. */
  static boolean market(String before) {
    return OF_MARKET.stream().anyMatch(before::endsWith);
  }

  /** Whether they do so without a name of it that is known, or a place (“北美市场”). */
  boolean unnamedMarket(String before) {
    return market(before) && !(place() != null && OF_MARKET.contains(before.strip()));
  }

  /** Whether a part of the last head of an earlier clause is told (“其中A为…”). */
  boolean part(Series<Cue> heads) {
    return holds("part") && heads.size() > 0 && heads.end() < begin() && !hasSubject();
  }

  /** The words before the figure name what it is of. */
  void category() {
    numbers.put("category", 1);
  }

  /** A name that figures are not told of leads up to all those of the clause, or to the levels. */
  void foreign(boolean all) {
    numbers.put("foreign", all ? 1 : 0);
  }

  /**
   * Whether the figure is of the subject: parts told by measure are of the goods that are named.
   */
  boolean owned(@Nullable Name subject, @Nullable Cue head, Mention value) {
    boolean parted =
        numbers.containsKey("category")
            && head != null
            && head.is("measure")
            && subject != null
            && subject.kind() == EntityKind.ORGANISATION;
    int foreign = numbers.getOrDefault("foreign", -1);
    boolean level = value instanceof Money || value instanceof Quantity;
    return !parted && foreign != 1 && !(foreign == 0 && level);
  }

  /**
   * Remembers words that name something unknown which moved: what follows is not of the subject.
   */
  void estrange(Mention value, @Nullable Cue ruling) {
    Cue level = level(value.span());
    boolean priced = holds(TURN) || (level != null && level.is("price"));
    boolean plain = ruling == null || ruling.is("price");
    if (plain && priced && !CONNECTING.only(lead()) && !TRADING.only(lead())) {
      texts.put("stranger", lead());
    }
  }

  /** The words before the first cue, behind those of an unknown subject of an earlier clause. */
  String led() {
    return texts.getOrDefault("stranger", "") + lead();
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

  /** A place; one behind the head counts only where “在” leads up to it. */
  void place(Name name) {
    int at = name.span().begin();
    String before = scene.before(at, 1);
    boolean toward =
        (!before.isEmpty() && "向对自从往赴至与".contains(before) && !scene.before(at, 2).equals("来自"))
            || Regions.ofStaff(scene, name);
    if (before.equals("在") || (!toward && numbers.getOrDefault("head", -1) != number())) {
      names.put("place", name);
    }
  }

  @Nullable Name place() {
    return names.get("place");
  }

  /** The place that the clause before did nothing but name. */
  @Nullable Name ahead() {
    return names.get("ahead");
  }

  private @Nullable Name leading(int end) {
    Name place = names.get("place");
    if (place == null || numbers.getOrDefault("head", -1) == number()) {
      return null;
    }
    String before = scene.between(Math.min(begin(), place.span().begin()), place.span().begin());
    String after = scene.between(place.span().end(), Math.max(end - 1, place.span().end()));
    return Places.leads(before.strip(), place, after) ? place : null;
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

  /** The words with which the clause begins, before its first mention or cue. */
  void opening(String words) {
    texts.putIfAbsent("opening", words);
  }

  String opening() {
    return texts.getOrDefault("opening", "");
  }

  /** How many figures stand in the list that has begun. */
  void run(int length) {
    numbers.put("run", length);
  }

  int run() {
    return numbers.getOrDefault("run", 1);
  }

  /** Whether the time stands in a comparison (“较2023年”). */
  boolean comparing(Span time) {
    Cue aside = held.get("aside");
    Cue from = held.get("from");
    boolean begun =
        from != null
            && time.begin() - from.span().end() <= 2
            && scene.after(time.end(), 1).equals("的");
    return begun
        || (aside != null
            && aside.value().equals("than")
            && time.begin() - aside.span().end() <= 4);
  }

  /** Whether the time is what a change is measured from (“环比1月24日”). */
  boolean sinceBasis(Span time) {
    Cue basis = held.get("basis");
    return basis != null
        && time.begin() >= basis.span().end()
        && time.begin() - basis.span().end() <= 1;
  }

  /** The period of a level that a change is measured from (“较去年同期的3亿元”), null for none. */
  private @Nullable Reference measuredFrom(Mention value) {
    Cue basis = held.get("basis");
    if (basis == null || !"较比".contains(basis.text().substring(0, 1))) {
      return null;
    }
    Cue turn = held.get(TURN);
    int gap = value.span().begin() - basis.span().end();
    boolean turned = turn != null && turn.span().begin() >= basis.span().end();
    boolean level = value instanceof Money || value instanceof Quantity;
    return !level || turned || gap < 0 || gap > 2
        ? null
        : basis.value().equals("yoy") ? Reference.YEAR_AGO : Reference.PREVIOUS;
  }

  /** Whether the figure is where a change began, at a time that is not told (“由28元降至”). */
  boolean from(Span figure) {
    Cue from = held.get("from");
    boolean led = from != null && (holds(TURN) || level(figure) != null);
    return from != null
        && !led
        && figure.begin() - from.span().end() <= REACH
        && scene.all(Time.class).stream()
            .noneMatch(time ->
                time.span().begin() >= from.span().end() && time.span().end() <= figure.begin());
  }

  /** What the figure is measured against, null where it is a figure of the news itself. */
  @Nullable Reference reference(Mention value, Series<Cue> heads, List<Figure> before) {
    Cue said = held.get("reference");
    if (said != null && near(said, value)) {
      return said.value().equals("expected") ? Reference.EXPECTED : Reference.PREVIOUS;
    }
    Reference from = measuredFrom(value);
    if (from != null) {
      return from;
    }
    Cue forecast = held.get("forecast");
    if (forecast != null && near(forecast, value) && !before.isEmpty()) {
      boolean own = heads.end() > before.getLast().value().span().end();
      return own || named(forecast, value) ? null : Reference.EXPECTED;
    }
    Cue time = held.get("sametime");
    if (time != null && near(time, value) && numbers.getOrDefault("head", -1) != number()) {
      return time.value().equals("lastyear") ? Reference.YEAR_AGO : Reference.PREVIOUS;
    }
    return null;
  }

  private boolean near(Cue cue, Mention value) {
    int gap = value.span().begin() - cue.span().end();
    return gap >= 0 && gap <= (run() > 1 ? LIST_REACH : REACH);
  }

  private boolean named(Cue cue, Mention value) {
    return scene.mentions().all().stream()
        .anyMatch(mention ->
            (mention instanceof Time || mention instanceof Name)
                && mention.span().begin() >= cue.span().end()
                && mention.span().end() <= value.span().begin());
  }

  /** The verb of change that stands after the word of expectation or of an earlier time. */
  @Nullable Cue turnAfterReference() {
    Cue turn = held.get(TURN);
    return turn == null
        ? null
        : Stream.of("reference", "forecast", "sametime")
                .map(held::get)
                .filter(Objects::nonNull)
                .anyMatch(cue -> cue.span().end() <= turn.span().begin())
            ? turn
            : null;
  }
}
