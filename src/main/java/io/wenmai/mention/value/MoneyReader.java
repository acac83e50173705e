package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what only sums of money have: “5元8角”, “三块五”, “$1.5B”. */
final class MoneyReader {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final Measure LOCAL = new Measure.Currency("?", BigDecimal.ONE, null);

  private final NumeralReader numerals;
  private final ScaleLetters letters = new ScaleLetters();

  MoneyReader(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** A sum with the letters that scale it: “$1.5B”. */
  Figure scaled(Chars chars, Figure sum) {
    Word<BigDecimal> word = letters.read(chars, sum.end());
    return word == null ? sum : sum.times(word.value(), word.end());
  }

  /** A sum with the tenths and hundredths behind it. */
  Figure withParts(Chars chars, Figure sum) {
    boolean pieces = sum.measure() instanceof Measure.Unit unit && unit.word().equals("块");
    if (!pieces && !(sum.measure() instanceof Measure.Currency)) {
      return sum;
    }
    Numeral tenths = digit(chars, sum.end());
    if (tenths == null) {
      return sum;
    }
    if (!chars.isOneOf(tenths.end(), "角毛")) {
      boolean closes = pieces && !Character.isIdeographic(chars.at(tenths.end()));
      return closes ? sum.plus(part(tenths, TENTH), TENTH).with(LOCAL, tenths.end()) : sum;
    }
    Figure whole = pieces ? sum.with(LOCAL, sum.end()) : sum;
    Figure finer = whole.plus(part(tenths, TENTH), TENTH).until(tenths.end() + 1);
    Numeral hundredths = digit(chars, finer.end());
    return hundredths == null || chars.at(hundredths.end()) != '分'
        ? finer
        : finer.plus(part(hundredths, HUNDREDTH), HUNDREDTH).until(hundredths.end() + 1);
  }

  private @Nullable Numeral digit(Chars chars, int at) {
    Numeral number =
        Digits.begins(chars.at(at)) || chars.digit(at) ? numerals.read(chars, at) : null;
    return number != null && number.isBetween(1, 9) ? number : null;
  }

  private static BigDecimal part(Numeral digit, BigDecimal worth) {
    return digit.value().multiply(worth);
  }
}
