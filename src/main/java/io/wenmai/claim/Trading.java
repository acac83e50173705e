package io.wenmai.claim;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Name;
import io.wenmai.mention.Session;
import io.wenmai.mention.Time;
import io.wenmai.text.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When and where a price moved: day, session, span and market. */
final class Trading {
  private static final Set<EntityKind> LISTED =
      EnumSet.of(
          EntityKind.ORGANISATION, EntityKind.SECURITY, EntityKind.INDEX, EntityKind.INDUSTRY);

  private final Lexicon lexicon;
  private final TradingWords words = TradingWords.load();

  Trading(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether the verb tells that a price moved by the figure, which some must stand right before.
   */
  boolean priceVerb(Cue verb, Figure figure) {
    boolean atOnce = figure.value().span().begin() - verb.span().end() <= 1;
    return words.priceSign(verb.text()) || (atOnce && words.priceVerbs().contains(verb.text()));
  }

  /** Whether the word is for the price of what a company sells. */
  boolean ofGoods(Cue word) {
    return words.goodsPrices().contains(word.text());
  }

  /** Whether the words say nothing but how and when something moved. */
  boolean onlyFillers(String text) {
    return words.onlyFillers(text);
  }

  Draft timed(Draft draft, Figure figure, Name subject, Setting setting) {
    Time time = figure.moment();
    String period = period(figure);
    return draft
        .with("date", time == null ? null : date(time, period))
        .with("period", Values.keyword(period))
        .with("market", market(figure, subject, setting));
  }

  /** Whether the figure of a later clause is of the same span as the draft. */
  boolean sameSpan(Draft draft, Figure figure, int clause) {
    String said = words.period(clause(figure));
    return figure.clause() == clause
        || said == null
        || Values.keyword(said).equals(draft.slots().get("period"));
  }

  /** The day, the last day of a span of days, or the month or year that the move took. */
  private static Value.@Nullable Time date(Time time, String period) {
    boolean days = !time.begin().equals(time.end());
    if (Periods.beginning(time)) {
      return null;
    }
    return switch (time.grain()) {
      case DAY, MONTH, YEAR -> Values.of(time);
      case RANGE, TRAILING -> days && period.equals("other") ? lastDay(time) : null;
      case WEEK, QUARTER, HALF, YEAR_TO_DATE, COMING -> null;
    };
  }

  private static Value.Time lastDay(Time time) {
    return new Value.Time(
        time.end().toString(), time.end(), time.end(), time.fiscal(), time.text());
  }

  private String period(Figure figure) {
    Time time = figure.moment();
    if (time != null && (time.grain() != Time.Grain.DAY || Periods.beginning(time))) {
      return span(time);
    }
    Session session = figure.session();
    String said = words.period(clause(figure));
    if (said != null) {
      return said;
    }
    return session != null ? session(session.part()) : usual(figure);
  }

  private static String span(Time time) {
    return switch (time.grain()) {
      case YEAR_TO_DATE -> "ytd";
      case WEEK -> "week";
      case MONTH -> "month";
      case YEAR -> "year";
      case TRAILING -> trailing(time);
      case DAY, QUARTER, HALF, RANGE, COMING -> "other";
    };
  }

  private static String trailing(Time time) {
    long days = java.time.temporal.ChronoUnit.DAYS.between(time.begin(), time.end());
    return days >= 27 && days <= 32
        ? "month"
        : days >= 6 && days <= 8 ? "week" : days >= 360 && days <= 370 ? "year" : "other";
  }

  private static String session(Session.Part part) {
    return switch (part) {
      case PREMARKET -> "premarket";
      case AFTERMARKET -> "aftermarket";
      case OPEN, INTRADAY, MIDDAY -> "intraday";
      case CLOSE -> "day";
    };
  }

  /** Whether the words nearest before the end of the sentence tell of an open or closed market. */
  private String usual(Figure figure) {
    List<Sentence> sentences = figure.scene().document().sentences();
    for (int at = figure.scene().sentence().index(); at >= 0; at--) {
      String text = sentences.get(at).folded();
      boolean closed = words.closed(text);
      if (closed || words.live(text)) {
        return closed ? "day" : "intraday";
      }
    }
    return "day";
  }

  private static String clause(Figure figure) {
    int from = figure.scene().sentence().span().begin();
    for (Item item : figure.scene().items()) {
      if (item.span().begin() >= figure.value().span().begin()) {
        break;
      }
      if (item instanceof Item.Mark mark && mark.endsClause()) {
        from = mark.span().end();
      }
    }
    return figure.scene().between(from, figure.value().span().end());
  }

  /** A move told by a row of a table: span, day and market stand in the words before the table. */
  Draft tabled(Draft draft, Scene row, String name, Setting setting) {
    List<Sentence> sentences = row.document().sentences();
    String before =
        sentences.stream()
            .limit(row.sentence().index())
            .map(Sentence::folded)
            .collect(Collectors.joining("\n"));
    Time day = setting.day();
    String period = words.period(before);
    String code = name.substring(name.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
    String market = words.marketOfTicker(code);
    String said = market.isEmpty() ? words.market(before) : market;
    return draft
        .with("date", day == null ? null : Values.of(day))
        .with("period", Values.keyword(period == null ? "day" : period))
        .with("market", said == null ? null : Values.keyword(said));
  }

  /** The currency that a heading names, null for none. */
  Value.@Nullable Keyword currency(String heading) {
    return words.currencies().entrySet().stream()
        .filter(entry -> heading.contains(entry.getKey()))
        .map(entry -> Values.keyword(entry.getValue()))
        .findFirst()
        .orElse(null);
  }

  /** The market, unless the subject is no share or is listed elsewhere only. */
  private @Nullable String home(Name subject, @Nullable String market) {
    String id = subject.entity();
    Entity entity = id == null ? null : lexicon.entity(id);
    boolean elsewhere =
        entity != null
            && !entity.tickers().isEmpty()
            && entity.tickers().stream()
                .map(words::marketOfTicker)
                .noneMatch(each -> each.equals(market));
    return elsewhere || subject.kind() == EntityKind.INDEX ? null : market;
  }

  /** The market of the name and the words behind it, the listing code, or the words around it. */
  private Value.@Nullable Keyword market(Figure figure, Name subject, Setting setting) {
    List<Sentence> sentences = figure.scene().document().sentences();
    String code = setting.codes().get(subject.label());
    Stream<Sentence> around =
        Stream.concat(Stream.of(figure.scene().sentence()), sentences.stream().limit(2));
    String market =
        Stream.concat(
                Stream.of(
                    words.market(subject.label() + behind(figure.scene(), subject)),
                    code == null ? null : words.marketOfTicker(code)),
                around.map(sentence -> home(subject, words.market(sentence.folded()))))
            .filter(Objects::nonNull)
            .filter(said -> !said.isEmpty())
            .findFirst()
            .orElse(null);
    boolean listed = LISTED.contains(subject.kind());
    return market == null || !listed ? null : Values.keyword(market);
  }

  /** What stands right behind a name of the sentence (“阿里巴巴港股”). */
  private static String behind(Scene scene, Name name) {
    return scene.sentence().span().contains(name.span()) ? scene.after(name.span().end(), 2) : "";
  }
}
