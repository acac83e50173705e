package io.wenmai.claim;

import io.wenmai.rule.ClaimType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * One typed statement made by one article.
 *
 * @param article the article's name
 * @param slots filled slots by name, in the table's order
 * @param foundBy id of the rule or extractor, such as {@code stock-move/close}
 * @param trace the words that decided, for those who ask why; null for a claim made by hand
 */
public record Claim(
    String article,
    ClaimType type,
    SequencedMap<String, Value> slots,
    Modality modality,
    @Nullable Attribution attribution,
    Evidence evidence,
    String foundBy,
    @Nullable Trace trace) {
  public Claim {
    SequencedMap<String, Value> ordered = new LinkedHashMap<>();
    for (String slot : type.slots().keySet()) {
      Value value = slots.get(slot);
      if (value != null) {
        ordered.put(slot, value);
      }
    }
    if (ordered.size() != slots.size()) {
      throw new IllegalArgumentException(
          type.name()
              + " has the slots "
              + type.slots().keySet()
              + ", not all of "
              + slots.keySet());
    }
    slots = Collections.unmodifiableSequencedMap(ordered);
  }

  /** A claim made by hand. */
  public Claim(
      String article,
      ClaimType type,
      SequencedMap<String, Value> slots,
      Modality modality,
      @Nullable Attribution attribution,
      Evidence evidence,
      String foundBy) {
    this(article, type, slots, modality, attribution, evidence, foundBy, null);
  }

  /** The same claim with other slots. */
  Claim with(SequencedMap<String, Value> filled) {
    return new Claim(article, type, filled, modality, attribution, evidence, foundBy, trace);
  }

  /** What the slot holds, null where it is not filled. */
  public @Nullable Value slot(String name) {
    return slots.get(name);
  }
}
