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
 * @param sign +1 where a word of rising leads the figure, -1 for falling, else 0
 * @param turned the word of rising or falling, null where there is none
 * @param to whether the wording leads up to the figure as a level (“增至”, “为”, “报”)
 */
record Figure(
    Scene scene,
    Mention value,
    @Nullable Name subject,
    boolean elided,
    @Nullable Cue head,
    String segment,
    @Nullable Time time,
    @Nullable Session session,
    @Nullable Name place,
    @Nullable Cue basis,
    int sign,
    @Nullable Cue turned,
    boolean to,
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
}
