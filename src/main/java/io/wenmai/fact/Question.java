package io.wenmai.fact;

import java.util.List;

/**
 * What claims answer.
 *
 * @param key names it among all questions
 * @param matter type and entities in one key: what claims must share to be compared at all
 * @param type of the claims
 * @param slot that holds the answer; {@code exists} where the answer is that it is so
 * @param about ids of the entities that it is about
 * @param label for people
 * @param facts the answers, those of most sources first
 * @param conflicts between these facts
 */
public record Question(
    String key,
    String matter,
    String type,
    String slot,
    List<String> about,
    String label,
    List<Fact> facts,
    List<Conflict> conflicts,
    Verdict verdict) {
  public Question {
    about = List.copyOf(about);
    facts = List.copyOf(facts);
    conflicts = List.copyOf(conflicts);
  }
}
