package io.wenmai.claim;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names can regulate, fine or approve: those that the lexicon says so of, or whose ends do.
 */
final class Authorities {
  private static final Set<String> TYPES =
      Set.of(
          "government", "regulator", "court", "central-bank", "exchange", "ministry", "politician");
  private static final List<String> ENDS = WordFile.load("subjects.yaml").list("authorities");

  private final Lexicon lexicon;

  Authorities(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the draft names an authority where its type asks for one; anybody may sue. */
  boolean fit(Draft draft) {
    boolean sues =
        draft.slots().get("action") instanceof Value.Keyword action && action.word().equals("sue");
    return sues
        || !(draft.slots().get("authority") instanceof Value.Entity authority)
        || may(authority);
  }

  private boolean may(Value.Entity authority) {
    return authority.kind() == EntityKind.PLACE
        || typed(authority.entity())
        || (authority.kind() != EntityKind.PERSON
            && ENDS.stream()
                .anyMatch(
                    end -> authority.label().endsWith(end) || authority.text().endsWith(end)));
  }

  private boolean typed(@Nullable String id) {
    Entity entity = id == null ? null : lexicon.entity(id);
    return entity != null && entity.types().stream().anyMatch(TYPES::contains);
  }
}
