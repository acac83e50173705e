package io.wenmai.claim;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import java.util.List;

/**
 * Gives what a slot names in words the id of the only catalogued entity of its kind with that very
 * label, so that claims about one thing meet. People are left as they are: namesakes are frequent.
 */
record Catalogued(Lexicon lexicon) {
  Value value(Value value) {
    return switch (value) {
      case Value.Entity entity -> entity(entity);
      case Value.Entities entities ->
          new Value.Entities(entities.members().stream().map(this::entity).toList());
      case Value.Figure figure -> figure;
      case Value.Keyword keyword -> keyword;
      case Value.Text text -> text;
      case Value.Time time -> time;
    };
  }

  private Value.Entity entity(Value.Entity said) {
    if (said.entity() != null || said.kind() == EntityKind.PERSON) {
      return said;
    }
    List<Entity> same =
        lexicon.named(said.label()).stream()
            .filter(entity -> entity.kind() == said.kind() && entity.label().equals(said.label()))
            .toList();
    return same.size() == 1
        ? new Value.Entity(said.label(), said.text(), said.kind(), same.getFirst().id())
        : said;
  }
}
