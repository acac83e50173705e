package io.wenmai.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Gives a quoted person the organisation and title under which the article introduces them. */
final class SpeakerRoles {
  /** Titles at one organisation, joined as news joins them. */
  private record Role(Value.Entity org, String titles) {
    Role and(Role other) {
      return org.label().equals(other.org().label()) && !titles.contains(other.titles())
          ? new Role(org, titles + "、" + other.titles())
          : this;
    }
  }

  private SpeakerRoles() {}

  static List<Claim> introduced(List<Claim> claims) {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.type().name().equals("Role")
          && claim.slot("person") instanceof Value.Entity person
          && claim.slot("org") instanceof Value.Entity org
          && claim.slot("title") instanceof Value.Text title) {
        roles.merge(person.label(), new Role(org, title.text()), Role::and);
      } else if (claim.type().name().equals("Statement")
          && claim.slot("speaker") instanceof Value.Entity speaker
          && claim.slot("org") instanceof Value.Entity org
          && claim.slot("title") instanceof Value.Text title
          && !org.label().equals(speaker.label())) {
        roles.putIfAbsent(speaker.label(), new Role(org, title.text()));
      }
    }
    return claims.stream().map(claim -> introduced(claim, roles)).toList();
  }

  private static Claim introduced(Claim claim, Map<String, Role> roles) {
    if (!claim.type().name().equals("Statement")
        || !(claim.slot("speaker") instanceof Value.Entity speaker)) {
      return claim;
    }
    Role role = roles.get(speaker.label());
    return role == null ? claim : with(claim, role.org(), new Value.Text(role.titles()));
  }

  private static Claim with(Claim claim, @Nullable Value org, @Nullable Value title) {
    SequencedMap<String, Value> slots = new LinkedHashMap<>(claim.slots());
    if (org != null) {
      slots.putIfAbsent("org", org);
    }
    if (title != null) {
      slots.putIfAbsent("title", title);
    }
    return claim.with(slots);
  }
}
