package io.wenmai.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Gives a quoted person the organisation and title under which the article introduces them. */
final class SpeakerRoles {
  private SpeakerRoles() {}

  static List<Claim> introduced(List<Claim> claims) {
    Map<String, Claim> roles = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.type().name().equals("Role")
          && claim.slot("person") instanceof Value.Entity person) {
        roles.putIfAbsent(person.label(), claim);
      }
    }
    return claims.stream().map(claim -> introduced(claim, roles)).toList();
  }

  private static Claim introduced(Claim claim, Map<String, Claim> roles) {
    if (!claim.type().name().equals("Statement")
        || !(claim.slot("speaker") instanceof Value.Entity speaker)) {
      return claim;
    }
    Claim role = roles.get(speaker.label());
    return role == null ? claim : with(claim, role.slot("org"), role.slot("title"));
  }

  private static Claim with(Claim claim, @Nullable Value org, @Nullable Value title) {
    SequencedMap<String, Value> slots = new LinkedHashMap<>(claim.slots());
    if (org != null) {
      slots.putIfAbsent("org", org);
    }
    if (title != null) {
      slots.putIfAbsent("title", title);
    }
    return new Claim(
        claim.article(),
        claim.type(),
        slots,
        claim.modality(),
        claim.attribution(),
        claim.evidence(),
        claim.foundBy());
  }
}
