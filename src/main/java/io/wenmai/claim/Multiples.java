package io.wenmai.claim;

import io.wenmai.mention.Amount;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Percent;
import io.wenmai.mention.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Changes told in multiples: “增长两倍” is a change of 200 percent. */
final class Multiples {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Multiples() {}

  /** The change in percent where the quantity is a multiple, else the quantity. */
  static Mention percent(Quantity quantity) {
    Amount amount = quantity.amount();
    return "倍".equals(quantity.unit())
        ? new Percent(
            quantity.span(),
            quantity.text(),
            new Amount(
                amount.value().multiply(HUNDRED),
                times(amount.upper()),
                amount.bound(),
                times(amount.low()),
                times(amount.high())),
            "%")
        : quantity;
  }

  private static @Nullable BigDecimal times(@Nullable BigDecimal number) {
    return number == null ? null : number.multiply(HUNDRED);
  }
}
