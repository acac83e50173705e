package io.wenmai.mention.value;

import io.wenmai.mention.Amount;
import io.wenmai.mention.Bound;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Mentions as the corpus tables write them: {@code Money 2200000000000 HKD over}. */
final class Written {
  private Written() {}

  static String value(Mention mention) {
    return switch (mention) {
      case Money money -> "Money " + amount(money.amount(), money.currency() + per(money.per()));
      case Percent percent -> "Percent " + amount(percent.amount(), percent.unit());
      case Quantity quantity -> "Quantity " + amount(quantity.amount(), quantity.unit());
      case Duration duration ->
          "Duration "
              + amount(duration.amount(), duration.unit().name().toLowerCase(java.util.Locale.ROOT))
              + direction(duration);
      case Rank rank -> "Rank " + (rank.top() ? "top " : "") + rank.rank();
      case Time time ->
          "Time " + time.iso() + grain(time) + (time.fiscal() ? " fiscal" : "") + more(time);
      case Clock clock -> "Clock " + clock.time();
      case Recurrence recurrence -> "Recurrence " + recurrence.iso();
      case Session session -> "Session " + session.part();
      case Limit limit -> "Limit " + (limit.up() ? "up" : "down");
      case Name name -> "Name " + name.label();
      case Ticker ticker -> "Ticker " + ticker.text();
    };
  }

  private static String direction(Duration duration) {
    Duration.Direction direction = duration.direction();
    return direction == null ? "" : " " + direction.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String per(@Nullable String per) {
    return per == null ? "" : "/" + per;
  }

  /** The grains that the spelling of a time does not show. */
  private static String grain(Time time) {
    return switch (time.grain()) {
      case YEAR_TO_DATE -> " ytd";
      case TRAILING -> " trailing";
      case COMING -> " coming";
      case DAY, WEEK, MONTH, QUARTER, HALF, YEAR, RANGE -> "";
    };
  }

  private static String amount(Amount amount, @Nullable String unit) {
    BigDecimal upper = amount.upper();
    return amount.value().toPlainString()
        + (upper == null ? "" : ".." + upper.toPlainString())
        + (unit == null ? "" : " " + unit)
        + (amount.bound() == Bound.EXACT ? "" : " " + amount.bound().keyword());
  }

  /** The interval of a mention's figure, {@code -} where it is open. */
  static String interval(Mention mention) {
    return switch (mention) {
      case Money money -> interval(money.amount());
      case Percent percent -> interval(percent.amount());
      case Quantity quantity -> interval(quantity.amount());
      case Duration duration -> interval(duration.amount());
      case Time time -> end(time.first()) + ".." + end(time.last());
      case Clock clock -> "";
      case Recurrence recurrence -> "";
      case Rank rank -> "";
      case Session session -> "";
      case Limit limit -> "";
      case Name name -> "";
      case Ticker ticker -> "";
    };
  }

  private static String interval(Amount amount) {
    return end(amount.low()) + ".." + end(amount.high());
  }

  private static String more(Time time) {
    return (time.clock() == null ? "" : " at " + time.clock())
        + (time.side() == null ? "" : " " + time.side().name().toLowerCase(java.util.Locale.ROOT));
  }

  private static String end(@Nullable LocalDate end) {
    return end == null ? "-" : end.toString();
  }

  private static String end(@Nullable BigDecimal end) {
    return end == null ? "-" : end.toPlainString();
  }

  /** How great the figure of a mention is; zero for what has none. */
  static BigDecimal magnitude(Mention mention) {
    return switch (mention) {
      case Money money -> money.amount().value().abs();
      case Percent percent -> percent.amount().value().abs();
      case Quantity quantity -> quantity.amount().value().abs();
      case Duration duration -> duration.amount().value().abs();
      case Rank rank -> BigDecimal.valueOf(rank.rank());
      case Time time -> BigDecimal.ZERO;
      case Clock clock -> BigDecimal.ZERO;
      case Recurrence recurrence -> BigDecimal.ZERO;
      case Session session -> BigDecimal.ZERO;
      case Limit limit -> BigDecimal.ZERO;
      case Name name -> BigDecimal.ZERO;
      case Ticker ticker -> BigDecimal.ZERO;
    };
  }
}
