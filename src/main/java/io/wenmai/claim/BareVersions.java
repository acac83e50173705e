package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Name;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Models named by their version alone, as headlines do: “DeepSeek发布V4模型”. The version stands for
 * the model of that version that the article names in full, else for the maker's whose name is the
 * family's; a claim about a version of nobody knows what is none.
 */
record BareVersions(Set<String> full) {
  private static final String SEPARATORS = "- ";
  private static final int LONGEST = 4;

  /** What the names of an article, and its claims about who makes what, tell about its versions. */
  static BareVersions of(List<Mentions> mentions, List<Claim> claims) {
    Set<String> labels = new LinkedHashSet<>();
    for (Mentions each : mentions) {
      for (Mention mention : each.all()) {
        if (mention instanceof Name name && name.kind() == EntityKind.AI_MODEL) {
          labels.add(name.label());
        }
      }
    }
    for (Claim claim : claims) {
      if (claim.slot("artifact") instanceof Value.Entity artifact
          && bare(artifact)
          && claim.slot("developer") instanceof Value.Entity maker
          && latin(maker.label())) {
        labels.add(maker.label() + "-" + artifact.label());
      }
    }
    return new BareVersions(labels);
  }

  List<Claim> named(List<Claim> claims) {
    return claims.stream().flatMap(claim -> Stream.ofNullable(named(claim))).toList();
  }

  private @Nullable Claim named(Claim claim) {
    SequencedMap<String, Value> slots = new LinkedHashMap<>();
    for (Map.Entry<String, Value> slot : claim.slots().entrySet()) {
      Value value = named(slot.getValue());
      if (value == null) {
        return null;
      }
      slots.put(slot.getKey(), value);
    }
    return slots.equals(claim.slots()) ? claim : claim.with(slots);
  }

  private @Nullable Value named(Value value) {
    if (!(value instanceof Value.Entity entity) || !bare(entity)) {
      return value;
    }
    String label = label(entity.label());
    return label == null
        ? null
        : new Value.Entity(label, entity.text(), entity.kind(), entity.entity());
  }

  /** The full name that ends in the version, null where there is none. */
  private @Nullable String label(String version) {
    return full.stream()
        .filter(label -> label.length() > version.length() + 1 && label.endsWith(version))
        .filter(
            label -> SEPARATORS.indexOf(label.charAt(label.length() - version.length() - 1)) >= 0)
        .findFirst()
        .orElse(null);
  }

  /** A letter and a number that the lexicon does not know: V4, R2. */
  private static boolean bare(Value.Entity entity) {
    String label = entity.label();
    return entity.kind() == EntityKind.AI_MODEL
        && entity.entity() == null
        && label.length() >= 2
        && label.length() <= LONGEST
        && Character.isUpperCase(label.charAt(0))
        && label.substring(1).chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }

  private static boolean latin(String label) {
    return label.chars().allMatch(c -> c < 128 && Character.isLetter(c));
  }
}
