package io.wenmai.fact;

import io.wenmai.claim.Value;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Amount;
import io.wenmai.mention.Amounts;
import io.wenmai.mention.Bound;
import io.wenmai.rule.Near;
import io.wenmai.rule.SlotType;
import io.wenmai.rule.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads what the slots of a statement hold, and keeps the names that no entity bears. */
final class StatementValues {
  private static final int LONGEST = 2_000;
  private static final int MOST = 50;

  private final Entities entities;
  private final Wording wording = Comparability.shipped().wording();
  private final Bound bound;
  private final List<String> unknown = new ArrayList<>();

  StatementValues(Entities entities, Bound bound) {
    this.entities = entities;
    this.bound = bound;
  }

  List<String> unknown() {
    return unknown;
  }

  Value read(SlotType slot, Yaml yaml) {
    return switch (slot.value()) {
      case ENTITY -> entity(yaml);
      case ENTITIES ->
          new Value.Entities(
              yaml.isText()
                  ? List.of(entity(yaml))
                  : yaml.list(MOST).stream().map(this::entity).toList());
      case NUMBER -> number(slot, yaml);
      case DATE, PERIOD -> time(slot, yaml);
      case KEYWORD -> keyword(slot, yaml);
      case BOUND -> new Value.Keyword(yaml.text(LONGEST));
      case TEXT, CURRENCY -> new Value.Text(yaml.text(LONGEST));
    };
  }

  /** One name, or a list of names of which any will do. */
  private Value.Entity entity(Yaml yaml) {
    List<String> names =
        yaml.isText()
            ? List.of(yaml.text(LONGEST))
            : yaml.list(MOST).stream().map(name -> name.text(LONGEST)).toList();
    Set<String> ids = new TreeSet<>();
    for (String name : names) {
      ids.addAll(named(name));
    }
    if (ids.isEmpty()) {
      unknown.addAll(names.isEmpty() ? List.of("") : List.of(names.getFirst()));
      ids.add("?" + String.join("", names));
    }
    String label = names.isEmpty() ? "" : names.getFirst();
    return new Value.Entity(label, label, EntityKind.ORGANISATION, String.join("|", ids));
  }

  private Set<String> named(String name) {
    Set<String> ids = entities.named(name);
    return ids.isEmpty() ? entities.named(wording.name(name)) : ids;
  }

  private Value time(SlotType slot, Yaml yaml) {
    String text = yaml.text(LONGEST);
    Value.Time time = TimeSpelling.read(text);
    if (time == null) {
      String example =
          slot.value() == SlotType.Value.DATE
              ? "2025-02-12, 2025-02 or 2025"
              : "2024, 2024-Q4, 2024-H1, 2024-Q1/Q3, 2025-01 or FY2025-Q2";
      throw yaml.wrong("no " + slot.name() + " '" + text + "'; write it as " + example);
    }
    return time;
  }

  private static Value keyword(SlotType slot, Yaml yaml) {
    String text = yaml.text(LONGEST);
    if (!slot.keywords().contains(text)) {
      throw yaml.wrong("no " + slot.name() + " '" + text + "'" + Near.hint(text, slot.keywords()));
    }
    return new Value.Keyword(text);
  }

  private Value number(SlotType slot, Yaml yaml) {
    List<Yaml> ends = yaml.isText() ? List.of(yaml) : yaml.list(2);
    if (ends.isEmpty()) {
      throw yaml.wrong("no number; write 8.48, or [82, 88] for a range");
    }
    WrittenNumber low = WrittenNumber.read(slot, ends.getFirst());
    WrittenNumber high = WrittenNumber.read(slot, ends.getLast());
    BigDecimal upper = ends.size() == 1 ? null : high.value();
    if (upper != null && upper.compareTo(low.value()) < 0) {
      throw yaml.wrong("the range ends before it begins; write the lesser number first");
    }
    Amount amount = Amounts.of(low.value(), upper, low.step().max(high.step()), towards(low));
    String text = yaml.isText() ? yaml.text(LONGEST) : low.value() + " to " + high.value();
    return new Value.Figure(
        amount.value(), amount.upper(), bound, amount.low(), amount.high(), text);
  }

  /** “Over” a loss of 9 is below −9. */
  private Bound towards(WrittenNumber number) {
    boolean negative = number.value().signum() < 0;
    return switch (bound) {
      case OVER, AT_LEAST -> negative ? Bound.UNDER : bound;
      case UNDER -> negative ? Bound.OVER : bound;
      case EXACT, NEARLY, ABOUT -> bound;
    };
  }
}
