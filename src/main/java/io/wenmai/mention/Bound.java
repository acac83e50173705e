package io.wenmai.mention;

/** How the wording bounds a figure. */
public enum Bound {
  EXACT,
  OVER,
  NEARLY,
  ABOUT,
  UNDER,
  AT_LEAST;

  /** The keyword of the claim table; empty for {@link #EXACT}. */
  public String keyword() {
    return this == EXACT ? "" : name().toLowerCase(java.util.Locale.ROOT);
  }
}
