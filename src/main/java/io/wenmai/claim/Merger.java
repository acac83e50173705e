package io.wenmai.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what title, lead and body of one article say twice into one claim, the fullest kept. */
final class Merger {
  /** Slots in words that say what a claim is about as figures do. */
  private static final Set<String> TELLING = Set.of("limit", "rating");

  private Merger() {}

  static List<Claim> merge(List<Claim> claims) {
    Map<String, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      add(groups.computeIfAbsent(key(claim), k -> new ArrayList<>()), claim);
    }
    return groups.values().stream().flatMap(List::stream).toList();
  }

  private static void add(List<Claim> group, Claim claim) {
    for (int at = 0; at < group.size(); at++) {
      if (compatible(group.get(at), claim)) {
        Claim before = group.get(at);
        group.set(at, fuller(before, claim) ? joined(before, claim) : joined(claim, before));
        return;
      }
    }
    group.add(claim);
  }

  private static String key(Claim claim) {
    StringBuilder key = new StringBuilder(claim.type().name());
    for (String slot : claim.type().core()) {
      key.append('|').append(said(claim.slot(slot)));
    }
    return claim.type().name().equals("Statement")
        ? key.append('|').append(claim.evidence().sentence()).toString()
        : key.toString();
  }

  /** A value without the wording: what decides whether two claims say the same. */
  static @Nullable Object said(@Nullable Value value) {
    return switch (value) {
      case null -> null;
      case Value.Entity entity -> entity.label();
      case Value.Entities entities ->
          entities.members().stream().map(Value.Entity::label).sorted().toList();
      case Value.Figure figure -> List.of(plain(figure), figure.bound());
      case Value.Keyword keyword -> keyword.word();
      case Value.Text text -> text.text();
      case Value.Time time -> time.iso();
    };
  }

  private static String plain(Value.Figure figure) {
    return figure.value().stripTrailingZeros().toPlainString()
        + (figure.upper() == null ? "" : "/" + figure.upper().stripTrailingZeros().toPlainString());
  }

  private static boolean compatible(Claim one, Claim other) {
    boolean shared = false;
    for (Map.Entry<String, Value> slot : one.slots().entrySet()) {
      Value also = other.slot(slot.getKey());
      if (also != null && !one.type().core().contains(slot.getKey())) {
        boolean equal = java.util.Objects.equals(said(slot.getValue()), said(also));
        boolean code = slot.getKey().equals("ticker");
        if (!equal && (code || !loose(slot.getValue()))) {
          return false;
        }
        boolean telling = TELLING.contains(slot.getKey());
        shared |= slot.getValue() instanceof Value.Figure || (equal && (code || telling));
      }
    }
    return shared || one.type().oneOf().isEmpty() || sameEvent(one, other);
  }

  /** Whether both tell the same listing: one status, and places of which one may be left out. */
  private static boolean sameEvent(Claim one, Claim other) {
    boolean status = one.slot("status") != null && other.slot("status") != null;
    return one.type().name().equals("Listing")
        && status
        && (!(one.slot("venue") instanceof Value.Text place)
            || !(other.slot("venue") instanceof Value.Text also)
            || place.text().contains(also.text())
            || also.text().contains(place.text()));
  }

  private static boolean loose(Value value) {
    return value instanceof Value.Text;
  }

  private static Claim joined(Claim fuller, Claim lesser) {
    SequencedMap<String, Value> slots = new LinkedHashMap<>(fuller.slots());
    new HashMap<>(lesser.slots()).forEach(slots::putIfAbsent);
    return new Claim(
        fuller.article(),
        fuller.type(),
        slots,
        fuller.modality(),
        fuller.attribution() == null ? lesser.attribution() : fuller.attribution(),
        fuller.evidence(),
        fuller.foundBy(),
        fuller.trace());
  }

  /** More slots win; then a sentence of the body over the title; then the earlier one. */
  private static boolean fuller(Claim one, Claim other) {
    if (one.slots().size() != other.slots().size()) {
      return one.slots().size() > other.slots().size();
    }
    return one.evidence().sentence() > 0;
  }
}
