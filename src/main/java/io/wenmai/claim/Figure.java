package io.wenmai.claim;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Name;
import io.wenmai.mention.Session;
import io.wenmai.mention.Time;
import io.wenmai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a sentence with what it is a figure of.
 *
 * @param value money, percent, quantity, rank or limit
 * @param subject whose figure it is, null where the sentence and its context do not say
 * @param elided whether the subject stands in an earlier sentence
 * @param head the metric, measure or price word; null where a bare verb of rising or falling leads
 * @param segment words between subject and head, such as 云计算; empty for none
 * @param lead words of the clause before its first cue that no mention explains; empty for none
 * @param turned the word of rising or falling, null where there is none
 * @param level the word that leads up to the figure as a level (为, 达, 报), null where there is none
 */
record Figure(
    Scene scene,
    Mention value,
    @Nullable Name subject,
    boolean elided,
    @Nullable Cue head,
    String segment,
    String lead,
    @Nullable Time time,
    @Nullable Session session,
    @Nullable Name place,
    @Nullable Cue basis,
    @Nullable Cue turned,
    @Nullable Cue level,
    int clause) {

  /** From the head, or the word of rising, to the figure. */
  Span anchor() {
    Span value = value().span();
    Cue from = head == null ? turned : head;
    return from == null || from.span().begin() > value.begin() ? value : from.span().cover(value);
  }

  /** Whether the head stands in the group. */
  boolean of(String category) {
    Cue cue = head;
    return cue != null && cue.is(category);
  }

  /** +1 where a word of rising leads the figure, -1 for falling, else 0. */
  int sign() {
    Cue turn = turned;
    if (turn == null || turn.is("flat")) {
      return 0;
    }
    return turn.is("fall") || turn.value().equals("drop") ? -1 : 1;
  }

  /** Whether the wording leads up to the figure as a level (“增至”, “为”, “报”). */
  boolean to() {
    Cue turn = turned;
    if (turn == null) {
      return level != null;
    }
    boolean noun = "幅速率".indexOf(turn.text().charAt(turn.text().length() - 1)) >= 0;
    return !noun && (level != null || turn.text().endsWith("至") || turn.text().endsWith("到"));
  }
}
