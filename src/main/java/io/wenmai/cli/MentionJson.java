package io.wenmai.cli;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Amount;
import io.wenmai.mention.Clock;
import io.wenmai.mention.DayTime;
import io.wenmai.mention.Duration;
import io.wenmai.mention.Limit;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Money;
import io.wenmai.mention.Name;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import io.wenmai.mention.Rank;
import io.wenmai.mention.Recurrence;
import io.wenmai.mention.Session;
import io.wenmai.mention.Ticker;
import io.wenmai.mention.Time;
import io.wenmai.mention.name.ModelName;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Mentions of one article as JSON objects; {@code docs/explain.md} says what the members mean. */
record MentionJson(CodePoints offsets) {

  /** The mention as an object that {@link Json} writes. */
  Map<String, @Nullable Object> of(Mention mention) {
    SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("begin", offsets.before(mention.span().begin()));
    object.put("end", offsets.before(mention.span().end()));
    object.put("text", mention.text());
    object.put("kind", mention.getClass().getSimpleName().toLowerCase(Locale.ROOT));
    describe(mention, object);
    object.values().removeIf(value -> value == null || value.equals(""));
    return object;
  }

  private static void describe(Mention mention, Map<String, @Nullable Object> object) {
    switch (mention) {
      case Name name -> name(name, object);
      case Ticker ticker -> object.put("value", ticker.code());
      case Money money -> {
        amount(money.amount(), object);
        object.put("currency", money.currency());
        object.put("per", money.per());
      }
      case Percent percent -> measured(percent.amount(), percent.unit(), object);
      case Quantity quantity -> measured(quantity.amount(), quantity.unit(), object);
      case Duration duration -> {
        Duration.Direction direction = duration.direction();
        measured(duration.amount(), keyword(duration.unit()), object);
        object.put("direction", direction == null ? null : keyword(direction));
      }
      case Rank rank -> {
        object.put("value", rank.rank());
        object.put("top", rank.top());
      }
      case Time time -> time(time, object);
      case Clock clock -> object.put("value", clock.time().toString());
      case Recurrence recurrence -> object.put("value", recurrence.iso());
      case Session session -> object.put("value", keyword(session.part()));
      case Limit limit -> object.put("value", limit.up() ? "up" : "down");
    }
  }

  private static void name(Name name, Map<String, @Nullable Object> object) {
    object.put("value", name.label());
    object.put("type", keyword(name.kind()));
    object.put("entity", name.entity());
    if (name.kind() == EntityKind.AI_MODEL) {
      ModelName parts = ModelName.of(name.label());
      object.put("family", parts.family());
      object.put("version", parts.version());
    }
    object.put("foundBy", name.foundBy());
  }

  private static void measured(
      Amount amount, @Nullable String unit, Map<String, @Nullable Object> object) {
    amount(amount, object);
    object.put("unit", unit);
  }

  private static void amount(Amount amount, Map<String, @Nullable Object> object) {
    object.put("value", ClaimJson.number(amount.value(), amount.upper()));
    object.put("bound", amount.bound().keyword());
    object.put("low", amount.low());
    object.put("high", amount.high());
  }

  private static void time(Time time, Map<String, @Nullable Object> object) {
    DayTime clock = time.clock();
    object.put("value", clock == null || !clock.stated() ? time.iso() : exact(time, clock));
    object.put("grain", keyword(time.grain()));
    object.put("from", day(time.first()));
    object.put("to", day(time.last()));
    object.put("clock", clock == null ? null : clock.toString());
    object.put("side", time.side() == null ? null : keyword(time.side()));
    object.put("fiscal", time.fiscal() ? true : null);
  }

  /** A day with its time: {@code 2025-02-12T15:30}, both ends for a stretch. */
  private static String exact(Time time, DayTime clock) {
    String from = time.begin() + "T" + clock.from();
    return clock.to() == null ? from : from + "/" + time.end() + "T" + clock.to();
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String keyword(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
