package io.wenmai.cli;

import io.wenmai.claim.Attribution;
import io.wenmai.claim.Claim;
import io.wenmai.claim.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Claims of one article in the form of the claim table: one JSON object a claim. */
record ClaimJson(CodePoints offsets) {

  /** The claim as an object that {@link Json} writes. */
  Map<String, @Nullable Object> of(Claim claim) {
    Attribution source = claim.attribution();
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("article", claim.article());
    object.put("type", claim.type().name());
    object.put("args", arguments(claim));
    object.put("modality", claim.modality().keyword());
    object.put("attribution", source == null ? null : source.name());
    object.put("evidence", claim.evidence().quote());
    object.put("begin", offsets.before(claim.evidence().span().begin()));
    object.put("end", offsets.before(claim.evidence().span().end()));
    object.put("foundBy", claim.foundBy());
    return object;
  }

  private static Map<String, Object> arguments(Claim claim) {
    SequencedMap<String, Object> arguments = new LinkedHashMap<>();
    claim.slots().forEach((slot, value) -> put(arguments, slot, value));
    return arguments;
  }

  private static void put(Map<String, Object> arguments, String slot, Value value) {
    switch (value) {
      case Value.Entity entity -> {
        arguments.put(slot, entity.label());
        arguments.put(slot + "_text", entity.text());
      }
      case Value.Entities entities -> {
        List<Value.Entity> members = entities.members();
        arguments.put(slot, members.stream().map(Value.Entity::label).toList());
        arguments.put(slot + "_text", members.stream().map(Value.Entity::text).toList());
      }
      case Value.Figure figure -> arguments.put(slot, number(figure.value(), figure.upper()));
      case Value.Keyword keyword -> arguments.put(slot, keyword.word());
      case Value.Text text -> arguments.put(slot, text.text());
      case Value.Time time -> arguments.put(slot, time.iso());
    }
  }

  /** A number, or both ends of a range. */
  static Object number(BigDecimal value, @Nullable BigDecimal upper) {
    return upper == null ? value : List.of(value, upper);
  }
}
