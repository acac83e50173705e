package io.wenmai.claim;

import java.util.List;
import java.util.Set;

/** Whether the names of a draft can do what it says. */
record Plausible(Authorities authorities) {
  private static final Set<String> ACTORS =
      Set.of("company", "adopter", "investor", "acquirer", "holder");

  boolean holds(Draft draft) {
    return ofDifferentNames(draft) && ofActors(draft) && authorities.fit(draft);
  }

  /** Media and exchanges tell of deals and are seldom party to one. */
  private static boolean ofActors(Draft draft) {
    return ACTORS.stream()
        .noneMatch(slot ->
            draft.slots().get(slot) instanceof Value.Entity actor && Outlets.named(actor.label()));
  }

  /** Nobody buys, joins or owns himself. */
  private static boolean ofDifferentNames(Draft draft) {
    List<String> labels =
        draft.slots().values().stream()
            .filter(Value.Entity.class::isInstance)
            .map(value -> ((Value.Entity) value).label())
            .toList();
    return labels.stream().distinct().count() == labels.size();
  }
}
