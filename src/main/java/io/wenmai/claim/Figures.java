package io.wenmai.claim;

import io.wenmai.mention.Amount;
import io.wenmai.mention.Bound;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Time;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the claim types with figures share: how a level, a change and a period fill their slots. */
final class Figures {
  private static final Set<Time.Grain> VAGUE =
      EnumSet.of(Time.Grain.YEAR_TO_DATE, Time.Grain.TRAILING, Time.Grain.WEEK);

  private static final Map<String, String> BOUNDS = WordFile.load("trading.yaml").strings("bounds");

  private Figures() {}

  static Draft level(Draft draft, Figure figure, Amount amount, String text) {
    return bounded(draft.with("value", Values.figure(amount, text)), figure, amount);
  }

  /** A level with the unit that it is in, null for none. */
  static Draft measured(
      Draft draft, Figure figure, Amount amount, String text, @Nullable String unit) {
    return level(draft, figure, amount, text)
        .with("unit", unit == null ? null : new Value.Text(unit));
  }

  static Draft bounded(Draft draft, Amount amount) {
    return amount.bound() == Bound.EXACT
        ? draft
        : draft.with("bound", Values.bound(amount.bound()));
  }

  /** The bound that the figure has, else the one that the word before it says (“突破”, “跌破”). */
  static Draft bounded(Draft draft, Figure figure, Amount amount) {
    Cue level = figure.level();
    String said = level == null ? "" : BOUNDS.getOrDefault(level.text(), "");
    boolean plain = amount.bound() == Bound.EXACT && amount.upper() == null && !said.isEmpty();
    return plain ? draft.with("bound", Values.keyword(said)) : bounded(draft, amount);
  }

  /** The change with the sign that the verb gives it, the other one for losses, and its basis. */
  static Draft change(Draft draft, Figure figure, Percent percent) {
    Amount amount = percent.amount();
    Cue head = figure.head();
    boolean loss = head != null && head.value().endsWith("_loss") && figure.sign() != 0;
    boolean falls = figure.sign() < 0 && !figure.to();
    boolean down = falls != loss && amount.value().signum() > 0;
    Cue basis = figure.basis();
    Value.Figure signed = Values.figure(down ? amount.negated() : amount, percent.text());
    return bounded(draft.with("change_percent", signed), amount)
        .with("unit", percent.unit().equals("pp") ? new Value.Text("pp") : null)
        .with("basis", basis == null ? null : Values.keyword(basis.value()));
  }

  /** The period, as far as the claim table can spell it; results are of a day only as of it. */
  static Draft period(Draft draft, Figure figure) {
    Time time = figure.time();
    if (time == null || VAGUE.contains(time.grain())) {
      return draft;
    }
    boolean day = time.grain() == Time.Grain.DAY && draft.type().equals("FinancialResult");
    return day && !Periods.asOf(figure.scene(), time)
        ? draft
        : draft.with("period", Values.of(time));
  }
}
