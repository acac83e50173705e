package io.wenmai.claim;

import io.wenmai.mention.Name;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks.
 *
 * @param org the organisation for which a person or unnamed staff speaks
 * @param title as written, empty for none
 */
record Speaker(Name name, @Nullable Name org, String title) {

  static Speaker of(Name name) {
    return new Speaker(name, null, "");
  }

  boolean same(@Nullable Speaker other) {
    return other != null && name.label().equals(other.name().label());
  }

  /** The same speaker under a word that stands for the name. */
  Speaker at(Name pronoun) {
    return new Speaker(pronoun, org, title);
  }
}
