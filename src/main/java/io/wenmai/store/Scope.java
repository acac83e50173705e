package io.wenmai.store;

/** Which part of the graph is taken out. */
public sealed interface Scope {
  /** All that articles say. */
  Scope EVERYTHING = new Everything();

  /** All that articles say. */
  record Everything() implements Scope {}

  /**
   * An entity, the entities that are no more than so many edges away from it, and what is said of
   * these alone.
   *
   * @param name any of its names, its ticker, or the end of its IRI
   */
  record Around(String name, int hops) implements Scope {
    private static final int MOST_HOPS = 6;

    public Around {
      if (hops < 0 || hops > MOST_HOPS) {
        throw new ParameterException(
            "hops " + hops + ": give a number from 0 to " + MOST_HOPS, null);
      }
    }
  }
}
