package io.wenmai.fact;

import io.wenmai.claim.Value;
import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.Lexicon;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a lexicon knows of entities, and the names that only articles have. */
public final class LexiconEntities implements Entities {
  private final Lexicon lexicon;
  private final Map<String, Set<String>> discovered = new HashMap<>();
  private final Map<String, Set<String>> parts = new HashMap<>();

  /**
   * Entities of a lexicon.
   *
   * @param claims whose entities count beside those of the lexicon
   */
  public LexiconEntities(Lexicon lexicon, Collection<Stated> claims) {
    this.lexicon = lexicon;
    claims.stream()
        .flatMap(stated -> stated.claim().slots().values().stream())
        .forEach(this::discover);
    for (Entity entity : lexicon.entities()) {
      String owner = owner(entity);
      if (owner != null) {
        parts.computeIfAbsent(owner, k -> new TreeSet<>()).add(entity.id());
      }
    }
  }

  private void discover(Value value) {
    switch (value) {
      case Value.Entity entity when entity.entity() == null ->
          discovered
              .computeIfAbsent(Wording.plain(entity.label()), k -> new TreeSet<>())
              .add(Profiles.id(entity));
      case Value.Entities several -> several.members().forEach(this::discover);
      case Value.Entity known -> {}
      case Value.Figure figure -> {}
      case Value.Keyword keyword -> {}
      case Value.Text text -> {}
      case Value.Time time -> {}
    }
  }

  @Override
  public Set<String> named(String name) {
    return Stream.of(
            lexicon.named(name).stream().map(Entity::id),
            lexicon.listed(name).stream().map(Entity::id),
            Stream.ofNullable(lexicon.entity(name)).map(Entity::id),
            discovered.getOrDefault(Wording.plain(name), Set.of()).stream())
        .flatMap(ids -> ids)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String label(String id) {
    Entity entity = lexicon.entity(id);
    return entity != null ? entity.label() : id.substring(id.indexOf(':') + 1);
  }

  @Override
  public @Nullable String fiscalYearEnd(String id) {
    Entity entity = lexicon.entity(id);
    return entity == null ? null : entity.facts().get("fiscalYearEnd");
  }

  @Override
  public boolean namesYearByStart(String id) {
    Entity entity = lexicon.entity(id);
    return entity != null && entity.tickers().stream().anyMatch(ticker -> ticker.endsWith(".T"));
  }

  @Override
  public @Nullable String owner(String id) {
    Entity entity = lexicon.entity(id);
    return entity == null ? null : owner(entity);
  }

  private static @Nullable String owner(Entity entity) {
    String parent = entity.parent();
    return parent != null ? parent : entity.relations().get("developer");
  }

  @Override
  public Set<String> parts(String id) {
    return parts.getOrDefault(id, Set.of());
  }
}
