package io.wenmai.fact;

import io.wenmai.claim.Claim;
import io.wenmai.claim.Modality;
import io.wenmai.claim.Value;
import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.ClaimType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Checks statements against claims. */
public final class Checker {
  private static final ClaimTable TYPES = ClaimTable.load();
  private static final Comparator<Stated> BY_TIME =
      Comparator.comparing((Stated stated) -> stated.origin().published())
          .thenComparing(Stated::id);

  private final Comparability table = Comparability.shipped();
  private final Profiles profiles;
  private final Entities entities;

  /** A checker that compares as the shipped table says. */
  public Checker(Entities entities) {
    this.entities = entities;
    this.profiles = new Profiles(table, entities);
  }

  /**
   * What the claims say to the statement.
   *
   * @param claims at least all those about the first entity that the statement is about, and about
   *     its parts and owner
   */
  public Check check(Statement statement, Collection<Stated> claims) {
    TypeRule rule = table.rule(statement.claim().type().name());
    List<Stated> answering =
        claims.stream()
            .sorted(BY_TIME)
            .flatMap(stated -> as(rule, statement.claim().type(), stated).stream())
            .toList();
    LocalDate latest =
        answering.stream()
            .map(stated -> stated.origin().published().toLocalDate())
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    Profile asked =
        profiles.ofStatement(
            statement.claim(),
            statement.claim().modality() == Modality.FORECAST ? LocalDate.MAX : latest);
    return new Checking(statement, asked, new Sources(table.wording()), entities)
        .check(answering, this::profile);
  }

  private Profile profile(Stated stated) {
    return profiles.of(stated.claim(), stated.origin().published());
  }

  /** The claim as one of the type asked for; none where it is of another. */
  private static List<Stated> as(TypeRule rule, ClaimType type, Stated stated) {
    Claim claim = stated.claim();
    if (claim.type().name().equals(rule.type())) {
      return List.of(stated);
    }
    TypeRule.OtherType from = rule.from();
    return from != null && from.type().equals(claim.type().name()) && fits(from, claim)
        ? converted(type, stated)
        : List.of();
  }

  private static boolean fits(TypeRule.OtherType from, Claim claim) {
    String slot = from.slot();
    return slot == null
        || (claim.slot(slot) instanceof Value.Keyword keyword
            && from.words().contains(keyword.word()));
  }

  private static List<Stated> converted(ClaimType type, Stated stated) {
    Claim claim = stated.claim();
    SequencedMap<String, Value> slots = new LinkedHashMap<>();
    for (Map.Entry<String, Value> slot : claim.slots().entrySet()) {
      if (type.slot(slot.getKey()) != null && !slot.getKey().equals("status")) {
        slots.put(slot.getKey(), slot.getValue());
      }
    }
    if (!slots.keySet().containsAll(type.core())) {
      return List.of();
    }
    Claim as =
        new Claim(
            claim.article(),
            TYPES.type(type.name()),
            slots,
            claim.modality(),
            claim.attribution(),
            claim.evidence(),
            claim.foundBy());
    return new ArrayList<>(List.of(new Stated(stated.id(), as, stated.origin())));
  }
}
