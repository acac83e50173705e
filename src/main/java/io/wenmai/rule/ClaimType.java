package io.wenmai.rule;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A type of claim with its slots, as the claim table has it.
 *
 * @param slots by name, in the order in which they are shown
 * @param oneOf slots of which a claim needs at least one beside its core slots; empty for none
 */
public record ClaimType(String name, SequencedMap<String, SlotType> slots, List<String> oneOf) {
  public ClaimType {
    oneOf = List.copyOf(oneOf);
  }

  /** The slot of that name, null where the type has none. */
  public @Nullable SlotType slot(String slot) {
    return slots.get(slot);
  }

  /** The names of the slots without which there is no claim. */
  public List<String> core() {
    return slots.values().stream().filter(SlotType::core).map(SlotType::name).toList();
  }
}
