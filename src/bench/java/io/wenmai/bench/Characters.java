package io.wenmai.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Counts the characters that were read, so that results are in characters a second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Characters {
  /** Read since the iteration began. */
  public long characters;

  @Setup(Level.Iteration)
  public void reset() {
    characters = 0;
  }
}
