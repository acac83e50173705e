package io.wenmai.fact;

import io.wenmai.claim.Claim;
import io.wenmai.claim.Value;
import io.wenmai.rule.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that somebody wants checked.
 *
 * @param id under which its result is told
 * @param claim what it says; what it leaves out may be anything
 * @param expected the verdict that its author expects, null for none
 * @param unknown names in it that no entity bears, with names that may have been meant
 * @param place in the file
 */
public record Statement(
    String id, Claim claim, @Nullable Verdict expected, List<String> unknown, Place place) {
  public Statement {
    unknown = List.copyOf(unknown);
  }

  /** Ids of the entities that the first of its names may mean; none where nobody bears it. */
  public List<String> about() {
    String first = Comparability.shipped().rule(claim.type().name()).about().getFirst();
    return switch (claim.slot(first)) {
      case Value.Entity entity -> ids(entity);
      case Value.Entities several -> ids(several.members().getFirst());
      case null, default -> List.of();
    };
  }

  private static List<String> ids(Value.Entity entity) {
    return Profiles.thing(entity).ids().stream().sorted().toList();
  }
}
