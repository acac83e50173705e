package io.wenmai.mention.name;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A name and what it means in this document.
 *
 * @param label canonical label, or the fullest form that the document uses
 * @param entity id in the lexicon, null for a name that only the document gives
 */
record Known(EntityKind kind, String label, @Nullable String entity, NameSource source) {
  static Known of(Entity entity) {
    return new Known(entity.kind(), entity.label(), entity.id(), NameSource.LEXICON);
  }
}
