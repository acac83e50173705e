package io.wenmai.cli;

import io.wenmai.claim.Attribution;
import io.wenmai.claim.Claim;
import io.wenmai.claim.Value;
import io.wenmai.export.ClaimLine;
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
    return line(claim).json();
  }

  private ClaimLine line(Claim claim) {
    Attribution source = claim.attribution();
    return new ClaimLine(
        claim.article(),
        claim.type().name(),
        arguments(claim),
        claim.modality().keyword(),
        source == null ? null : source.name(),
        claim.evidence().quote(),
        offsets.before(claim.evidence().span().begin()),
        offsets.before(claim.evidence().span().end()),
        claim.foundBy());
  }

  private static SequencedMap<String, Object> arguments(Claim claim) {
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
