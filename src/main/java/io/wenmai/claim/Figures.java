package io.wenmai.claim;

import io.wenmai.mention.Amount;
import io.wenmai.mention.Bound;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Time;

/** What the claim types with figures share: how a level, a change and a period fill their slots. */
final class Figures {
  private Figures() {}

  static Draft level(Draft draft, Amount amount, String text) {
    return bounded(draft.with("value", Values.figure(amount, text)), amount);
  }

  static Draft bounded(Draft draft, Amount amount) {
    return amount.bound() == Bound.EXACT
        ? draft
        : draft.with("bound", Values.bound(amount.bound()));
  }

  /** The change with the sign that the verb gives it, and its basis. */
  static Draft change(Draft draft, Figure figure, Percent percent) {
    Amount amount = percent.amount();
    boolean down = figure.sign() < 0 && amount.value().signum() > 0;
    Cue basis = figure.basis();
    Value.Figure signed = Values.figure(down ? amount.negated() : amount, percent.text());
    return bounded(draft.with("change_percent", signed), amount)
        .with("unit", percent.unit().equals("pp") ? new Value.Text("pp") : null)
        .with("basis", basis == null ? null : Values.keyword(basis.value()));
  }

  static Draft period(Draft draft, Figure figure) {
    Time time = figure.time();
    return time == null || time.grain() == Time.Grain.YEAR_TO_DATE
        ? draft
        : draft.with("period", Values.of(time));
  }
}
