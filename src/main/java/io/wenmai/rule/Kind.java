package io.wenmai.rule;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Clock;
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
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds that patterns tell mentions apart by. */
public enum Kind {
  ORG,
  PERSON,
  MODEL,
  PRODUCT,
  SECURITY,
  INDEX,
  COMMODITY,
  CURRENCY,
  CRYPTO,
  PLACE,
  BENCHMARK,
  INDICATOR,
  INDUSTRY,
  WORK,
  MONEY,
  PERCENT,
  /** A number with a unit. */
  QUANTITY,
  /** A number of shares or fund units. */
  SHARES,
  /** A number of people or posts. */
  STAFF,
  /** A number without a unit. */
  NUMBER,
  RANK,
  TIME,
  CLOCK,
  RECURRENCE,
  DURATION,
  SESSION,
  LIMIT,
  TICKER;

  /** How patterns write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a mention. */
  public static Kind of(Mention mention) {
    return switch (mention) {
      case Name name -> of(name.kind());
      case Money _ignored -> MONEY;
      case Percent _ignored -> PERCENT;
      case Quantity quantity -> ofUnit(quantity.unit());
      case Rank _ignored -> RANK;
      case Time _ignored -> TIME;
      case Clock _ignored -> CLOCK;
      case Recurrence _ignored -> RECURRENCE;
      case Duration _ignored -> DURATION;
      case Session _ignored -> SESSION;
      case Limit _ignored -> LIMIT;
      case Ticker _ignored -> TICKER;
    };
  }

  private static Kind ofUnit(@Nullable String unit) {
    return switch (unit) {
      case null -> NUMBER;
      case "股", "份" -> SHARES;
      case "人", "名", "位", "个岗位", "个职位" -> STAFF;
      default -> QUANTITY;
    };
  }

  private static Kind of(EntityKind kind) {
    return switch (kind) {
      case ORGANISATION -> ORG;
      case PERSON -> PERSON;
      case AI_MODEL -> MODEL;
      case PRODUCT -> PRODUCT;
      case INDEX -> INDEX;
      case COMMODITY -> COMMODITY;
      case CURRENCY -> CURRENCY;
      case CRYPTO -> CRYPTO;
      case SECURITY -> SECURITY;
      case PLACE -> PLACE;
      case BENCHMARK -> BENCHMARK;
      case INDICATOR -> INDICATOR;
      case INDUSTRY -> INDUSTRY;
      case WORK -> WORK;
    };
  }
}
