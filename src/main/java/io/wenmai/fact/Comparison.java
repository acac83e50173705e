package io.wenmai.fact;

import java.util.List;

/**
 * Whether a claim answers the question that a statement answers.
 *
 * @param differences why it does not, for people; empty where it does or may
 * @param open whether the claim leaves unsaid something that the statement says
 * @param timeless whether that is the time
 * @param kin whether the claim is about a part or the owner of what the statement is about
 * @param group what the claim says that the statement leaves open
 */
record Comparison(
    List<String> differences, boolean open, boolean timeless, boolean kin, String group) {
  Comparison {
    differences = List.copyOf(differences);
  }

  boolean comparable() {
    return differences.isEmpty();
  }
}
