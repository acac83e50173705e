package io.wenmai.rule;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Amount;
import io.wenmai.mention.Bound;
import io.wenmai.mention.Duration;
import io.wenmai.mention.Limit;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import io.wenmai.mention.Rank;
import io.wenmai.mention.Session;
import io.wenmai.mention.Time;
import io.wenmai.text.Sentence;
import io.wenmai.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Sentences with their mentions marked: {@code <org:阿里巴巴>涨<percent:3%>}. */
final class Marked {
  /** Where the sentence stands in its article. */
  static final int BASE = 100;

  private Marked() {}

  static Mentions sentence(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      int open = marked.indexOf('<', at);
      int colon = open < 0 ? -1 : marked.indexOf(':', open);
      int close = open < 0 ? -1 : marked.indexOf('>', open);
      text.append(marked, at, open < 0 ? marked.length() : open);
      if (open < 0) {
        break;
      }
      String name = marked.substring(colon + 1, close);
      Span span = new Span(BASE + text.length(), BASE + text.length() + name.length());
      mentions.add(mention(marked.substring(open + 1, colon), span, name));
      text.append(name);
      at = close + 1;
    }
    return plain(text.toString(), mentions);
  }

  static Mentions plain(String text, List<Mention> mentions) {
    Span span = new Span(BASE, BASE + text.length());
    return new Mentions(new Sentence(0, 0, false, span, text, text, List.of()), mentions);
  }

  private static Mention mention(String kind, Span span, String text) {
    Amount one = new Amount(BigDecimal.ONE, null, Bound.EXACT, BigDecimal.ONE, BigDecimal.ONE);
    LocalDate day = LocalDate.of(2025, 2, 12);
    return switch (kind) {
      case "money" -> new Money(span, text, one, "CNY", null);
      case "percent" -> new Percent(span, text, one, "%");
      case "quantity" -> new Quantity(span, text, one, "台");
      case "number" -> new Quantity(span, text, one, null);
      case "rank" -> new Rank(span, text, 1, false);
      case "time" -> new Time(span, text, Time.Grain.DAY, "2025-02-12", day, day, false);
      case "duration" -> new Duration(span, text, one, ChronoUnit.YEARS, null);
      case "session" -> new Session(span, text, Session.Part.CLOSE);
      case "limit" -> new Limit(span, text, text.equals("涨停"));
      default -> new Name(span, text, kind(kind), text, null, "test");
    };
  }

  private static EntityKind kind(String word) {
    return switch (word) {
      case "org" -> EntityKind.ORGANISATION;
      case "model" -> EntityKind.AI_MODEL;
      default -> EntityKind.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    };
  }
}
