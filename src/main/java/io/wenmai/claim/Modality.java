package io.wenmai.claim;

import java.util.Locale;

/** How sure the article is of a claim. */
public enum Modality {
  ASSERTED,
  REPORTED,
  DENIED,
  FORECAST;

  /** The keyword of the claim table. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }
}
