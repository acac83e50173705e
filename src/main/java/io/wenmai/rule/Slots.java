package io.wenmai.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which slots a pattern may fill, and with what. */
interface Slots {
  /** What a pattern puts into a slot. */
  sealed interface Filler {
    record OfKinds(Kinds kinds) implements Filler {}

    record OfKeywords(Set<String> keywords) implements Filler {
      public OfKeywords {
        keywords = Set.copyOf(keywords);
      }
    }

    record OfText() implements Filler {}
  }

  /** Why the slot cannot take it, with the cure; null where it can. */
  @Nullable String problem(String slot, Filler filler);

  /** Whether the slot holds several values at once. */
  boolean several(String slot);
}
