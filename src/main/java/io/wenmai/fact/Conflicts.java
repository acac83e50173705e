package io.wenmai.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two answers to one question exclude one another, and why.
 *
 * @param several ids of articles that give more than one answer
 */
record Conflicts(TypeRule rule, AnswerRule answer, Set<String> several, Doubts doubts) {

  /** Why two clusters conflict. */
  record Reason(String words, @Nullable Slip slip) {}

  /** The reason, null where they do not conflict. */
  @Nullable Reason between(Cluster one, Cluster other) {
    if (answer.conflicts() != AnswerRule.Conflicts.ALWAYS || one.key().forecast()) {
      return null;
    }
    if (answer.kind() == AnswerRule.Kind.STATUS) {
      return statuses(one, other);
    }
    if (!one.key().closed() || !plain(one) || !plain(other)) {
      return null;
    }
    Agreement agreement = agreement(one.answer(), other.answer());
    return agreement.conflicts()
            && !otherThings(one.answer(), other.answer(), agreement)
            && !doubts.between(one, other)
        ? new Reason(words(one, other, agreement.slip()), agreement.slip())
        : null;
  }

  /**
   * Whether an article gives this answer and no other: one with several speaks of several things.
   */
  private boolean plain(Cluster cluster) {
    return !several.containsAll(cluster.articles());
  }

  /**
   * Whether two answers are so far apart that they are likely of two things which the claims do not
   * tell apart: figures of which one is more than twice the other, and years against days.
   */
  private static boolean otherThings(Facet one, Facet other, Agreement agreement) {
    if (one instanceof Facet.Figure a && other instanceof Facet.Figure b) {
      return agreement.slip() == null && !a.interval().near(b.interval());
    }
    return one instanceof Facet.Days a
        && other instanceof Facet.Days b
        && !(a.exact() && b.exact());
  }

  private static String words(Cluster one, Cluster other, @Nullable Slip slip) {
    String words = Answers.text(one.best()) + " against " + Answers.text(other.best());
    return slip == null ? words : words + " (" + slip.words() + ")";
  }

  private Agreement agreement(Facet one, Facet other) {
    return switch (one) {
      case Facet.Figure a when other instanceof Facet.Figure b -> Agreement.of(a, b);
      case Facet.Days a when other instanceof Facet.Days b -> Agreement.of(a, b, rule.horizon());
      case Facet.Figure a -> Agreement.of(false);
      case Facet.Days a -> Agreement.of(false);
      case Facet.Word a -> Agreement.of(a.equals(other));
      case Facet.Thing a -> Agreement.of(a.equals(other));
      case Facet.Things a -> Agreement.of(a.equals(other));
    };
  }

  private @Nullable Reason statuses(Cluster one, Cluster other) {
    StatusRule statuses = rule.statuses();
    String a = one.answer().key();
    String b = other.answer().key();
    return !statuses.oppose(a, b) || superseded(one, other) || superseded(other, one)
        ? null
        : new Reason(a + " against " + b, null);
  }

  /** Whether {@code later} is news that supersedes all that {@code earlier} says. */
  boolean superseded(Cluster earlier, Cluster later) {
    return answer.kind() == AnswerRule.Kind.STATUS
        && rule.statuses().supersedes(later.answer().key(), earlier.answer().key())
        && last(earlier).compareTo(first(later)) <= 0;
  }

  private static java.time.LocalDateTime last(Cluster cluster) {
    return cluster.members().stream()
        .map(entry -> entry.stated().origin().published())
        .max(java.util.Comparator.naturalOrder())
        .orElseThrow();
  }

  private static java.time.LocalDateTime first(Cluster cluster) {
    return cluster.members().stream()
        .map(entry -> entry.stated().origin().published())
        .min(java.util.Comparator.naturalOrder())
        .orElseThrow();
  }
}
