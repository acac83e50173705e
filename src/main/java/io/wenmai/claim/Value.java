package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a slot of a claim holds. */
public sealed interface Value {
  /**
   * An entity under a name.
   *
   * @param label canonical label
   * @param text as written
   * @param entity id in the lexicon, null for an entity that only articles name
   */
  record Entity(String label, String text, EntityKind kind, @Nullable String entity)
      implements Value {}

  /** Two or more entities. */
  record Entities(List<Entity> members) implements Value {
    public Entities {
      members = List.copyOf(members);
    }
  }

  /**
   * A number in its base unit.
   *
   * @param upper upper end of a stated range, else null
   * @param low least value that the wording allows, null for none
   * @param high greatest value that the wording allows, null for none
   * @param text as written
   */
  record Figure(
      BigDecimal value,
      @Nullable BigDecimal upper,
      Bound bound,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      String text)
      implements Value {}

  /** A keyword of the claim table. */
  record Keyword(String word) implements Value {}

  /** Words of the article. */
  record Text(String text) implements Value {}

  /** A time in the spelling of the claim table, with the calendar days that it spans. */
  record Time(String iso, LocalDate begin, LocalDate end, boolean fiscal, String text)
      implements Value {}
}
