package io.wenmai.claim;

import io.wenmai.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making: what one extractor saw in one sentence.
 *
 * @param type name of the claim type
 * @param anchor the words that state it, from which attribution and modality are judged
 * @param modality what the pattern itself says, null where the sentence decides
 */
record Draft(
    String type,
    SequencedMap<String, Value> slots,
    Scene scene,
    Span anchor,
    @Nullable Modality modality,
    String foundBy) {
  Draft {
    slots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(slots));
  }

  static Draft of(String type, Scene scene, Span anchor, String foundBy) {
    return new Draft(type, new LinkedHashMap<>(), scene, anchor, null, foundBy);
  }

  /** The draft with a slot filled; unchanged where {@code value} is null. */
  Draft with(String slot, @Nullable Value value) {
    if (value == null) {
      return this;
    }
    SequencedMap<String, Value> more = new LinkedHashMap<>(slots);
    more.put(slot, value);
    return new Draft(type, more, scene, anchor, modality, foundBy);
  }

  Draft without(String slot) {
    SequencedMap<String, Value> fewer = new LinkedHashMap<>(slots);
    fewer.remove(slot);
    return new Draft(type, fewer, scene, anchor, modality, foundBy);
  }

  Draft with(Modality said) {
    return new Draft(type, slots, scene, anchor, said, foundBy);
  }
}
