package io.wenmai.fact;

import io.wenmai.claim.Modality;
import java.util.Comparator;

/**
 * A claim as the answer to one question.
 *
 * @param answer what the slot of the answer holds
 */
record Entry(Stated stated, Profile profile, Facet answer, Key key) {
  /** By time of publication, then by id. */
  static final Comparator<Entry> BY_TIME =
      Comparator.comparing((Entry entry) -> entry.stated().origin().published())
          .thenComparing(entry -> entry.stated().id());

  Modality modality() {
    return profile.rule().modality(stated.claim());
  }

  boolean asserted() {
    return modality() == Modality.ASSERTED;
  }
}
