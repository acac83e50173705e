package io.wenmai.claim;

import io.wenmai.mention.Amount;
import io.wenmai.mention.Bound;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Percent;
import io.wenmai.text.Sentence;
import io.wenmai.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ranges of percentages told from the greater to the lesser (“下降11.2%-8.7%”). */
final class PercentRanges {
  private static final Set<String> JOINTS = Set.of("-", "–", "—", "~", "～", "至", "到", "－");

  private PercentRanges() {}

  /** The mentions with both ends of such a range as one. */
  static List<Mention> joined(List<Mention> mentions, Sentence sentence) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : mentions) {
      Percent range =
          !joined.isEmpty()
                  && joined.getLast() instanceof Percent last
                  && mention instanceof Percent next
              ? range(last, next, sentence)
              : null;
      if (range != null) {
        joined.removeLast();
      }
      joined.add(range == null ? mention : range);
    }
    return joined;
  }

  private static @Nullable Percent range(Percent last, Percent next, Sentence sentence) {
    Span span = last.span().cover(next.span());
    int from = last.span().end();
    int to = next.span().begin();
    String joint = sentence.foldedOf(new Span(from, to)).strip();
    BigDecimal high = last.amount().value();
    BigDecimal low = next.amount().value();
    boolean falling =
        JOINTS.contains(joint)
            && last.amount().upper() == null
            && next.amount().upper() == null
            && low.signum() > 0
            && high.compareTo(low) > 0;
    return falling
        ? new Percent(
            span, sentence.textOf(span), new Amount(low, high, Bound.EXACT, low, high), last.unit())
        : null;
  }
}
