package io.wenmai.rule;

import io.wenmai.mention.Bound;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The slots of a claim type. */
record ClaimSlots(ClaimType type) implements Slots {
  private static final Set<Kind> NUMBERS = EnumSet.range(Kind.MONEY, Kind.RANK);
  private static final Set<Kind> PERIODS = EnumSet.range(Kind.TIME, Kind.SESSION);

  @Override
  public @Nullable String problem(String slot, Filler filler) {
    SlotType found = type.slot(slot);
    if (found == null) {
      return "no slot '" + slot + "' in " + type.name() + Near.hint(slot, type.slots().keySet());
    }
    return switch (filler) {
      case Filler.OfKinds kinds -> ofKinds(found, kinds.kinds());
      case Filler.OfKeywords keywords -> ofKeywords(found, keywords.keywords());
      case Filler.OfText _ignored -> ofText(found);
    };
  }

  @Override
  public boolean several(String slot) {
    SlotType found = type.slot(slot);
    return found == null
        || found.value() == SlotType.Value.ENTITIES
        || found.value() == SlotType.Value.ENTITY;
  }

  /** Why {@code set} cannot put the keyword into the slot, null where it can. */
  @Nullable String problemWithConstant(String slot, String keyword) {
    return problem(slot, new Filler.OfKeywords(Set.of(keyword)));
  }

  private static @Nullable String ofKinds(SlotType slot, Kinds kinds) {
    Set<Kind> all = kinds.all();
    return switch (slot.value()) {
      case ENTITY, ENTITIES -> unless(kinds.onlyNames(), slot, "names, such as org or person");
      case NUMBER ->
          unless(NUMBERS.containsAll(all), slot, "figures: money, percent, quantity, number, rank");
      case DATE -> unless(all.equals(Set.of(Kind.TIME)), slot, "time");
      case PERIOD -> unless(PERIODS.containsAll(all), slot, "time, duration or session");
      case CURRENCY -> unless(all.equals(Set.of(Kind.CURRENCY)), slot, "currency");
      case KEYWORD -> unless(speaks(slot, all), slot, "words that mean " + slot.keywords());
      case BOUND -> slot.name() + " is read from the figure; leave it out";
      case TEXT -> null;
    };
  }

  /** Whether mentions of the kinds say a keyword by themselves: limits and parts of the day do. */
  private static boolean speaks(SlotType slot, Set<Kind> kinds) {
    return kinds.equals(Set.of(Kind.LIMIT))
        ? slot.keywords().contains("up")
        : PERIODS.containsAll(kinds) && slot.keywords().contains("intraday");
  }

  private static @Nullable String ofKeywords(SlotType slot, Set<String> keywords) {
    return switch (slot.value()) {
      case ENTITY, ENTITIES -> unless(false, slot, "names, such as org or person");
      case NUMBER, DATE -> unless(false, slot, "a mention");
      case KEYWORD -> unknown(slot, keywords, slot.keywords());
      case BOUND -> unknown(slot, keywords, bounds());
      case TEXT, PERIOD, CURRENCY -> null;
    };
  }

  private static @Nullable String ofText(SlotType slot) {
    return unless(
        slot.value() == SlotType.Value.TEXT || slot.value() == SlotType.Value.ENTITY,
        slot,
        slot.keywords().isEmpty()
            ? "a mention"
            : "words that mean " + slot.keywords() + ": {" + slot.name() + "=$list} with keywords");
  }

  private static @Nullable String unless(boolean fits, SlotType slot, String wanted) {
    return fits ? null : "slot '" + slot.name() + "' takes " + wanted;
  }

  private static @Nullable String unknown(SlotType slot, Set<String> given, List<String> known) {
    return new TreeSet<>(given)
        .stream()
            .filter(keyword -> !known.contains(keyword))
            .findFirst()
            .map(wrong ->
                "no keyword '"
                    + wrong
                    + "' for slot '"
                    + slot.name()
                    + "'"
                    + Near.hint(wrong, known))
            .orElse(null);
  }

  private static List<String> bounds() {
    return Arrays.stream(Bound.values())
        .map(Bound::keyword)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
