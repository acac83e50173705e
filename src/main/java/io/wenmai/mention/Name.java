package io.wenmai.mention;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name of an entity.
 *
 * @param label the entity's canonical label, or the fullest form under which the article names it
 * @param entity id in the lexicon, null for a name that only the article gives
 * @param foundBy what recognised it, such as {@code lexicon}, {@code ticker}, {@code title}
 */
public record Name(
    Span span, String text, EntityKind kind, String label, @Nullable String entity, String foundBy)
    implements Mention {
  /** What has recognised the names of a report's dateline. */
  public static final String DATELINE = "dateline";
}
