package io.wenmai.claim;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Name;
import io.wenmai.mention.Session;
import io.wenmai.mention.Time;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When and where a price moved: day, session, span and market. */
final class Trading {
  private final Lexicon lexicon;
  private final TradingWords words;

  Trading(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = TradingWords.load();
  }

  boolean priceVerb(String verb) {
    return words.priceVerb(verb);
  }

  /** Whether the words say nothing but how and when something moved. */
  boolean onlyFillers(String text) {
    return words.onlyFillers(text);
  }

  Draft timed(Draft draft, Figure figure, Name subject) {
    Time time = figure.time();
    String period = period(figure);
    boolean day = time != null && (time.grain() == Time.Grain.DAY || period.equals("other"));
    return draft
        .with("date", day && time != null ? Values.of(time) : null)
        .with("period", Values.keyword(period))
        .with("market", market(figure, subject));
  }

  private String period(Figure figure) {
    Time time = figure.time();
    if (time != null && time.grain() != Time.Grain.DAY) {
      return span(time);
    }
    Session session = figure.session();
    String clause = clause(figure);
    String said = words.period(clause);
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
      case DAY, QUARTER, HALF, RANGE -> "other";
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

  /** Reports written while the market is open speak of the day so far. */
  private String usual(Figure figure) {
    boolean live =
        figure.scene().document().sentences().stream()
            .anyMatch(sentence -> words.live(sentence.folded()));
    return live ? "intraday" : "day";
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

  private Value.@Nullable Keyword market(Figure figure, Name subject) {
    String said = words.market(figure.scene().sentence().folded());
    if (said != null) {
      return Values.keyword(said);
    }
    String id = subject.entity();
    Entity entity = id == null ? null : lexicon.entity(id);
    Set<String> markets =
        entity == null
            ? Set.of()
            : entity.tickers().stream().map(words::marketOfTicker).collect(Collectors.toSet());
    List<String> known = markets.stream().filter(each -> !each.isEmpty()).toList();
    return known.size() == 1 ? Values.keyword(known.getFirst()) : null;
  }
}
