package io.wenmai.mention;

import io.wenmai.text.Span;

/** A span of a sentence that names an entity or states a value. */
public sealed interface Mention
    permits Name,
        Ticker,
        Money,
        Percent,
        Quantity,
        Rank,
        Time,
        Clock,
        Recurrence,
        Duration,
        Session,
        Limit {
  /** Where it stands in the article's text. */
  Span span();

  /** The text as written. */
  String text();
}
