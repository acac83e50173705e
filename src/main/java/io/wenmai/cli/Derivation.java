package io.wenmai.cli;

import io.wenmai.claim.Claim;
import io.wenmai.claim.Trace;
import io.wenmai.claim.Value;
import io.wenmai.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Why a claim was made: the words that state it, and where each slot was read. */
record Derivation(Claim claim, CodePoints offsets) {

  /** As an object that {@link Json} writes. */
  Map<String, @Nullable Object> json() {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    Trace trace = claim.trace();
    if (trace != null) {
      object.put("begin", offsets.before(trace.anchor().begin()));
      object.put("end", offsets.before(trace.anchor().end()));
      object.put("words", words(trace.anchor()));
      object.put("modality", trace.modality().isEmpty() ? null : trace.modality());
    }
    SequencedMap<String, @Nullable Object> slots = new LinkedHashMap<>();
    claim.slots().forEach((slot, value) -> slots.put(slot, places(value)));
    object.put("slots", slots);
    return object;
  }

  /** For people: the words, what each slot was read from, and what decided the modality. */
  String text() {
    List<String> parts = new ArrayList<>();
    Trace trace = claim.trace();
    if (trace != null) {
      parts.add("“" + words(trace.anchor()) + "”");
    }
    claim.slots().forEach((slot, value) -> parts.add(slot + " " + origin(value)));
    if (trace != null && !trace.modality().isEmpty()) {
      parts.add(claim.modality().keyword() + " because of “" + trace.modality() + "”");
    }
    return String.join("; ", parts);
  }

  private String origin(Value value) {
    List<String> texts = texts(value);
    boolean here = texts.stream().allMatch(claim.evidence().quote()::contains);
    return texts.isEmpty()
        ? "by the wording"
        : "“" + String.join("、", texts) + "”" + (here ? "" : " from the context");
  }

  /** The words of the anchor, as far as the evidence goes: parts of a merged claim have others. */
  private String words(Span anchor) {
    Span sentence = claim.evidence().span();
    int begin = Math.max(anchor.begin(), sentence.begin());
    int end = Math.min(anchor.end(), sentence.end());
    return begin < end
        ? claim.evidence().quote().substring(begin - sentence.begin(), end - sentence.begin())
        : "";
  }

  /** Where the wording of the value stands in the evidence; null for what the context gave. */
  private List<@Nullable Object> places(Value value) {
    List<@Nullable Object> places = new ArrayList<>();
    for (String text : texts(value)) {
      int at = claim.evidence().quote().indexOf(text);
      int begin = claim.evidence().span().begin() + at;
      places.add(
          at < 0 ? null : List.of(offsets.before(begin), offsets.before(begin + text.length())));
    }
    return places;
  }

  private static List<String> texts(Value value) {
    return switch (value) {
      case Value.Entity entity -> List.of(entity.text());
      case Value.Entities entities -> entities.members().stream().map(Value.Entity::text).toList();
      case Value.Figure figure -> List.of(figure.text());
      case Value.Text text -> List.of(text.text());
      case Value.Time time -> List.of(time.text());
      case Value.Keyword _ignored -> List.of();
    };
  }
}
