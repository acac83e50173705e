package io.wenmai.claim;

import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes what. A firm that “puts online” the model of another releases nothing; a release
 * without a developer gets the one that the article names elsewhere.
 */
record Makers(Lexicon lexicon) {
  private static final Set<String> MADE = Set.of("Release", "Develops");
  private static final String PUTS_ONLINE = "integration/puts-online";

  List<Claim> told(List<Claim> claims) {
    List<Claim> kept =
        claims.stream().filter(claim -> !anothers(claim) && !takesOwn(claim)).toList();
    Map<String, Value> makers = new HashMap<>();
    for (Claim claim : kept) {
      Value maker = claim.slot("developer");
      if (MADE.contains(claim.type().name())
          && maker != null
          && claim.slot("artifact") instanceof Value.Entity artifact) {
        makers.putIfAbsent(artifact.label(), maker);
      }
    }
    return kept.stream().map(claim -> completed(claim, makers)).toList();
  }

  private static Claim completed(Claim claim, Map<String, Value> makers) {
    if (!claim.type().name().equals("Release")
        || claim.slot("developer") != null
        || !(claim.slot("artifact") instanceof Value.Entity artifact)) {
      return claim;
    }
    Value maker = makers.get(artifact.label());
    return maker == null ? claim : with(claim, maker);
  }

  private static Claim with(Claim claim, Value maker) {
    SequencedMap<String, Value> slots = new LinkedHashMap<>(claim.slots());
    slots.put("developer", maker);
    return claim.with(slots);
  }

  /** Whether the lexicon knows that the artifact is somebody else's. */
  private boolean anothers(Claim claim) {
    if (!MADE.contains(claim.type().name())
        || !(claim.slot("artifact") instanceof Value.Entity artifact)
        || !(claim.slot("developer") instanceof Value.Entity developer)) {
      return false;
    }
    String maker = maker(artifact.entity());
    if (maker == null) {
      return false;
    }
    Set<String> house = house(maker);
    return developer.entity() == null
        ? house.stream().noneMatch(id -> named(id, developer.label()))
        : house(developer.entity()).stream().noneMatch(house::contains);
  }

  /** Whether an organisation puts online what its own house makes, which takes up nothing. */
  private boolean takesOwn(Claim claim) {
    if (!claim.foundBy().equals(PUTS_ONLINE)
        || !(claim.slot("artifact") instanceof Value.Entity artifact)
        || !(claim.slot("adopter") instanceof Value.Entity adopter)) {
      return false;
    }
    Entity taker = adopter.entity() == null ? null : lexicon.entity(adopter.entity());
    String maker = maker(artifact.entity());
    return taker != null
        && maker != null
        && taker.kind() == EntityKind.ORGANISATION
        && house(taker.id()).contains(maker);
  }

  private boolean named(String id, String label) {
    Entity entity = lexicon.entity(id);
    return entity != null && (label.contains(entity.label()) || entity.label().contains(label));
  }

  /** The id of the developer of an artifact or of what it belongs to, null where unknown. */
  @Nullable String maker(@Nullable String artifact) {
    for (String id : artifact == null ? Set.<String>of() : house(artifact)) {
      Entity entity = lexicon.entity(id);
      String developer = entity == null ? null : entity.relations().get("developer");
      if (developer != null) {
        return developer;
      }
    }
    return null;
  }

  /** The entity and all that it belongs to. */
  private Set<String> house(String id) {
    Set<String> house = new LinkedHashSet<>();
    String next = id;
    while (next != null && house.add(next)) {
      Entity entity = lexicon.entity(next);
      next = entity == null ? null : entity.relations().get("parent");
    }
    return house;
  }
}
