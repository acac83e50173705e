package io.wenmai.fact;

import java.util.Locale;

/** How answers relate: those of several sources, or those of the graph to a statement. */
public enum Verdict {
  /** A comparable claim agrees as fact, and none conflicts. */
  SUPPORTED,
  /** Some comparable claims agree, some conflict. */
  DISPUTED,
  /** All comparable claims conflict. */
  CONTRADICTED,
  /** Only a rumour or a forecast says so. */
  REPORTED,
  /** There is nothing comparable. */
  NOT_FOUND;

  /** The keyword of the ontology and of check files. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }
}
