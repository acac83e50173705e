package io.wenmai.rule;

import org.jspecify.annotations.Nullable;

/** The slots of a cue: any name, any filler. */
record FreeSlots() implements Slots {
  @Override
  public @Nullable String problem(String slot, Filler filler) {
    return null;
  }

  @Override
  public boolean several(String slot) {
    return true;
  }
}
