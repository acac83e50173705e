package io.wenmai.claim;

import io.wenmai.mention.Amount;
import io.wenmai.mention.Bound;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import io.wenmai.mention.Rank;
import io.wenmai.mention.Time;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Mentions as values of slots. */
final class Values {
  private Values() {}

  static Value.Entity entity(Name name) {
    return new Value.Entity(name.label(), name.text(), name.kind(), name.entity());
  }

  static Value.Figure figure(Amount amount, String text) {
    return new Value.Figure(
        amount.value(), amount.upper(), amount.bound(), amount.low(), amount.high(), text);
  }

  static Value.Figure of(Money money) {
    return figure(money.amount(), money.text());
  }

  static Value.Figure of(Percent percent) {
    return figure(percent.amount(), percent.text());
  }

  static Value.Figure of(Quantity quantity) {
    return figure(quantity.amount(), quantity.text());
  }

  static Value.Figure of(Rank rank) {
    BigDecimal place = BigDecimal.valueOf(rank.rank());
    BigDecimal best = rank.top() ? BigDecimal.ONE : place;
    return new Value.Figure(place, null, Bound.EXACT, best, place, rank.text());
  }

  static Value.Time of(Time time) {
    return new Value.Time(time.iso(), time.begin(), time.end(), time.fiscal(), time.text());
  }

  static Value.Keyword keyword(String word) {
    return new Value.Keyword(word);
  }

  /** The bound as a keyword, null where the figure is exact. */
  static Value.@Nullable Keyword bound(Bound bound) {
    return bound == Bound.EXACT ? null : keyword(bound.keyword());
  }
}
