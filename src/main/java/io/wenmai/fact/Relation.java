package io.wenmai.fact;

/** How an answer of a statement and one of a claim relate. */
enum Relation {
  /** The claim says so. */
  AGREES,
  /** The claim makes it expected. */
  EXPECTS,
  /** The claim says otherwise. */
  CONFLICTS,
  /** Neither. */
  NEITHER;

  static Relation of(Agreement agreement) {
    return agreement.agrees() ? AGREES : agreement.conflicts() ? CONFLICTS : NEITHER;
  }

  /** What a denial of the claim's answer says to the statement. */
  Relation denied() {
    return switch (this) {
      case AGREES, EXPECTS -> CONFLICTS;
      case CONFLICTS, NEITHER -> NEITHER;
    };
  }
}
