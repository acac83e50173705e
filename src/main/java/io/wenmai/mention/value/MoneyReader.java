package io.wenmai.mention.value;

import io.wenmai.mention.value.Words.Word;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what only sums of money have: “5元8角”, “三块五”, “$1.5B”. */
final class MoneyReader {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
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
    Figure hundredth = withHundredths(chars, sum, pieces);
    if (hundredth != null) {
      return hundredth;
    }
    Numeral tenths = digit(chars, sum.end());
    if (tenths == null) {
      return pieces && isPrice(chars, sum) ? sum.with(LOCAL, sum.end()) : sum;
    }
    if (!chars.isOneOf(tenths.end(), "角毛")) {
      boolean closes = pieces && closes(chars, tenths.end());
      return closes ? sum.plus(part(tenths, TENTH), TENTH).with(LOCAL, tenths.end()) : sum;
    }
    Figure whole = pieces ? sum.with(LOCAL, sum.end()) : sum;
    Figure finer = whole.plus(part(tenths, TENTH), TENTH).until(tenths.end() + 1);
    Numeral hundredths = digit(chars, finer.end());
    Figure finest = hundredths == null ? null : inHundredths(chars, finer, hundredths, HUNDREDTH);
    return finest == null ? finer : finest;
  }

  /** “三块四分”, “三块零四”, “两毛五”. */
  private @Nullable Figure withHundredths(Chars chars, Figure sum, boolean pieces) {
    boolean zero = Digits.isZero(chars.at(sum.end())) && !chars.digit(sum.end());
    boolean dimes =
        sum.measure() instanceof Measure.Currency money && money.factor().compareTo(TENTH) == 0;
    Numeral number = digit(chars, zero ? sum.end() + 1 : sum.end());
    boolean told = number != null && chars.at(number.end()) == '分';
    if (number == null || !(dimes || told || (zero && pieces))) {
      return null;
    }
    Figure whole = pieces ? sum.with(LOCAL, sum.end()) : sum;
    return inHundredths(chars, whole, number, dimes ? TENTH : HUNDREDTH);
  }

  private static @Nullable Figure inHundredths(
      Chars chars, Figure sum, Numeral number, BigDecimal worth) {
    boolean told = chars.at(number.end()) == '分' && chars.at(number.end() + 1) != '之';
    if (!told && !closes(chars, number.end())) {
      return null;
    }
    return sum.plus(part(number, worth), worth).until(told ? number.end() + 1 : number.end());
  }

  /** Whether a digit without a unit is the last of a sum: “五块六到…”. */
  private static boolean closes(Chars chars, int at) {
    return !Character.isLetterOrDigit(chars.at(at))
        || (chars.isOneOf(at, "到至") && Digits.begins(chars.at(at + 1)));
  }

  /** Whether 块 is more likely money than a piece: “3.5块”, “两百块”. */
  private static boolean isPrice(Chars chars, Figure sum) {
    BigDecimal value = sum.number().value();
    boolean alone = sum.begin() == 0 && sum.end() == chars.length();
    boolean told = value.stripTrailingZeros().scale() > 0 || value.compareTo(HUNDRED) >= 0;
    boolean closes = closes(chars, sum.end()) || chars.isOneOf(sum.end(), "以左");
    return alone || (told && closes);
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
