package io.wenmai.claim;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Amount;
import io.wenmai.mention.Bound;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import io.wenmai.mention.Rank;
import io.wenmai.mention.Time;
import io.wenmai.rule.Capture;
import io.wenmai.rule.SlotType;
import java.util.List;
import java.util.regex.Pattern;

/** Captures as values of slots, with currency, unit and bound where the type has slots for them. */
final class SlotValues {
  private static final WordFile EVENTS = WordFile.load("events.yaml");
  private static final List<String> BEFORE = EVENTS.list("goodsBefore");
  private static final List<String> NEVER = EVENTS.list("goodsNever");
  private static final List<String> AFTER = EVENTS.list("goodsAfter");
  private static final Pattern LIST_NUMBER = Pattern.compile("^([0-9]{1,2}[.、]|[（(][^）)]*[）)])");

  private SlotValues() {}

  static Value of(Scene scene, SlotType slot, Capture capture) {
    String keyword = capture.keyword();
    if (keyword != null) {
      return Values.keyword(keyword);
    }
    return switch (capture.mention()) {
      case Money money -> Values.of(money);
      case Percent percent -> Values.of(percent);
      case Quantity quantity -> Values.of(quantity);
      case Rank rank -> Values.of(rank);
      case Time time -> Values.of(time);
      case Name name when slot.value() == SlotType.Value.ENTITY -> Values.entity(name);
      case null, default -> new Value.Text(text(scene, capture));
    };
  }

  /** The thing that words name which no mention names. */
  static Value.Entity words(Scene scene, SlotType slot, Capture capture) {
    String words = LIST_NUMBER.matcher(text(scene, capture)).replaceFirst("");
    EntityKind kind = slot.name().equals("target") ? EntityKind.PRODUCT : EntityKind.ORGANISATION;
    return new Value.Entity(words, words, kind, null);
  }

  /** The goods of a list in words, each without what only leads up to it. */
  static List<Value> goods(Scene scene, Capture capture) {
    return Pattern.compile("[、和及与]")
        .splitAsStream(text(scene, capture))
        .map(SlotValues::bare)
        .filter(SlotValues::named)
        .<Value>map(words -> new Value.Entity(words, words, EntityKind.PRODUCT, null))
        .toList();
  }

  private static boolean named(String goods) {
    return !goods.isBlank() && NEVER.stream().noneMatch(goods::contains);
  }

  private static String bare(String words) {
    String bare = words.strip();
    for (String lead : BEFORE) {
      bare =
          bare.startsWith(lead) && bare.length() > lead.length()
              ? bare.substring(lead.length())
              : bare;
    }
    for (String tail : AFTER) {
      bare =
          bare.endsWith(tail) && bare.length() > tail.length()
              ? bare.substring(0, bare.length() - tail.length())
              : bare;
    }
    return bare;
  }

  private static String text(Scene scene, Capture capture) {
    return scene.sentence().textOf(capture.span()).strip();
  }

  /** The draft with the slot filled, and what the wording of the capture says beside. */
  static Draft with(Draft draft, SlotType slot, Value value, Capture capture) {
    Draft filled = draft.with(slot.name(), value);
    return switch (capture.mention()) {
      case Money money ->
          bounded(filled.with("currency", Values.keyword(money.currency())), money.amount());
      case Percent percent -> bounded(filled, percent.amount());
      case Quantity quantity -> bounded(unit(filled, quantity), quantity.amount());
      case null, default -> filled;
    };
  }

  private static Draft unit(Draft draft, Quantity quantity) {
    String unit = quantity.unit();
    return unit == null ? draft : draft.with("unit", new Value.Text(unit));
  }

  private static Draft bounded(Draft draft, Amount amount) {
    return amount.bound() == Bound.EXACT || draft.slots().containsKey("bound")
        ? draft
        : draft.with("bound", Values.bound(amount.bound()));
  }
}
