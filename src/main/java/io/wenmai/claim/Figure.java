package io.wenmai.claim;

import io.wenmai.mention.Mention;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
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
 * @param time the period that the figure is of
 * @param moment the day or span over which a price moved
 * @param reference what it is measured against by another figure, null for a figure of the news
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
    @Nullable Time moment,
    @Nullable Session session,
    @Nullable Name place,
    @Nullable Cue basis,
    @Nullable Cue turned,
    @Nullable Cue level,
    @Nullable Reference reference,
    int clause) {

  /** So few things before a head are some of them, not all (“两家门店”). */
  private static final int FEW = 10;

  /**
   * The same as this with another value: what was expected, or was before; null where the words do
   * not tell which way it goes or when it was.
   */
  @Nullable Figure beside(Mention other, Reference said, @Nullable Cue turn, @Nullable Time named) {
    Time then = named == null ? Shifted.time(said, time) : named;
    boolean open = turn == null && basis == null && sign() < 0;
    if (open
        || other.getClass() != value.getClass()
        || (then == null && said != Reference.EXPECTED)) {
      return null;
    }
    Cue turning = turn == null && sign() < 0 ? null : turn == null ? turned : turn;
    return new Figure(
        scene, other, subject, elided, head, segment, lead, then, moment, session, place, basis,
        turning, level, said, clause);
  }

  /** The figure as one of a head that follows it at once (“10亿元的营收”), null for none. */
  @Nullable Figure told(Cue cue, int clauseBegin) {
    boolean own = head != null && head.span().begin() >= clauseBegin;
    if (own || cue.is("price")) {
      return null;
    }
    boolean level = value instanceof Money || value instanceof Quantity;
    int end = value.span().end();
    String between = scene.between(end, cue.span().begin());
    boolean adjoining = between.isEmpty() || between.equals("的");
    boolean few =
        this.level == null
            && value instanceof Quantity quantity
            && quantity.amount().value().intValue() < FEW;
    return !few && level && end <= cue.span().begin() && adjoining ? of(cue) : null;
  }

  /** The same figure as one of a head. */
  Figure of(Cue other) {
    return new Figure(
        scene, value, subject, elided, other, segment, lead, time, moment, session, place, basis,
        turned, level, reference, clause);
  }

  /** The head as written, empty for none. */
  String text() {
    Cue cue = head;
    return cue == null ? "" : cue.text();
  }

  /** From the head, or the word of rising, to the figure. */
  Span anchor() {
    Span value = value().span();
    Cue from = head == null ? turned : head;
    if (from == null || from.span().begin() > value.begin()) {
      return value;
    }
    boolean here = from.span().begin() >= scene.sentence().span().begin();
    return here ? from.span().cover(value) : value;
  }

  /** Whether the head stands in the group. */
  boolean of(String category) {
    Cue cue = head;
    return cue != null && cue.is(category);
  }

  /** +1 where a word of rising leads the figure, -1 for falling, else 0. */
  int sign() {
    Cue turn = turned;
    if (turn == null) {
      return doubled() ? 1 : 0;
    }
    if (turn.is("flat")) {
      return 0;
    }
    return turn.is("fall") || turn.value().equals("drop") ? -1 : 1;
  }

  /** Whether the figure itself tells of a change (“翻倍”). */
  boolean doubled() {
    return value instanceof Percent && value.text().startsWith("翻");
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
