package io.wenmai.fact;

import java.util.Map;
import java.util.Set;

/**
 * How the statuses of a matter relate.
 *
 * @param slot that holds the status
 * @param unsaid what a statement means that leaves it out
 * @param tacit whether claims that leave it out mean the same
 * @param implies what else is so, or was so before, where a status is
 * @param against statuses that cannot both hold
 * @param expected statuses that one makes expected, without making them so
 * @param follows statuses that one supersedes: no conflict where it is told later
 */
record StatusRule(
    String slot,
    String unsaid,
    boolean tacit,
    Map<String, Set<String>> implies,
    Map<String, Set<String>> against,
    Map<String, Set<String>> expected,
    Map<String, Set<String>> follows) {
  StatusRule {
    implies = Map.copyOf(implies);
    against = Map.copyOf(against);
    expected = Map.copyOf(expected);
    follows = Map.copyOf(follows);
  }

  /** Whether a source that says {@code said} thereby says {@code asked}. */
  boolean says(String said, String asked) {
    return said.equals(asked) || has(implies, said, asked);
  }

  boolean expects(String said, String asked) {
    return has(expected, said, asked);
  }

  boolean oppose(String one, String other) {
    return has(against, one, other) || has(against, other, one);
  }

  /** Whether {@code later} is news that supersedes {@code earlier}. */
  boolean supersedes(String later, String earlier) {
    return has(follows, later, earlier);
  }

  private static boolean has(Map<String, Set<String>> relation, String from, String to) {
    return relation.getOrDefault(from, Set.of()).contains(to);
  }
}
