package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import io.wenmai.mention.value.Words.Word;
import java.math.BigDecimal;
import java.util.Set;

/** Reads what stands behind a number: its unit and its bounds. */
final class TailReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final int MOST_PAIRS = 100;
  private static final String INSIDE = "多余来";
  private static final String CLOSES_TENTHS = "的是和与及左以上下来为由均都属在，";
  private static final String THOUSANDS_OF = "个元人次港美";
  private static final Set<String> NO_HALF = Set.of("人", "名", "位", "家", "点");

  private final Bounds bounds;
  private final MeasureReader measures;
  private final MoneyReader money;
  private final Words<?> guards;

  TailReader(Bounds bounds, MeasureReader measures, MoneyReader money, Words<?> guards) {
    this.bounds = bounds;
    this.measures = measures;
    this.money = money;
    this.guards = guards;
  }

  /** A figure of a number and what stands around it. */
  Figure read(Chars chars, Front front, Numeral number) {
    Figure bare = new Figure(front.begin(), number.end(), number, bound(front, number), null, true);
    Figure figure = front.currency() == null ? measured(chars, bare) : priced(chars, front, bare);
    return closed(chars, figure);
  }

  private static Bound bound(Front front, Numeral number) {
    return front.bound() == Bound.EXACT ? number.bound() : front.bound();
  }

  private Figure priced(Chars chars, Front front, Figure bare) {
    Measure.Currency currency =
        new Measure.Currency(String.valueOf(front.currency()), BigDecimal.ONE, null);
    Figure scaled = money.scaled(chars, bare.with(currency, bare.end()));
    Figure inside = inside(chars, scaled);
    Word<Measure> behind = measures.read(chars, inside.end());
    return behind != null && behind.value() instanceof Measure.Currency unit
        ? inside.with(
            new Measure.Currency(currency.currency(), unit.factor(), unit.per()), behind.end())
        : scaled;
  }

  private Figure measured(Chars chars, Figure bare) {
    if (chars.has(bare.end(), "个半")) {
      Word<Measure> unit = measures.readHalf(chars, bare.end() + 2);
      Word<Measure> counted =
          unit == null ? new Word<>(new Measure.Unit("个"), bare.end() + 2) : unit;
      return bare.plus(HALF, TENTH).with(counted.value(), counted.end());
    }
    Figure inside = inside(chars, thousands(chars, bare));
    Word<Measure> unit = measures.read(chars, inside.end());
    BigDecimal counted = counted(chars, bare);
    if (counted.signum() > 0) {
      return bare.times(counted, bare.end() + 1);
    }
    if (unit == null) {
      return bare;
    }
    Figure figure = discounted(chars, inside.with(unit.value(), unit.end()));
    return aged(chars, money.withParts(chars, withTenths(chars, withHalf(chars, figure))));
  }

  /** The figure with a k between it and a Chinese unit: “12k个”. */
  private Figure thousands(Chars chars, Figure figure) {
    boolean scaled =
        chars.isOneOf(figure.end(), "kK")
            && Character.isIdeographic(chars.at(figure.end() + 1))
            && THOUSANDS_OF.indexOf(chars.at(figure.end() + 1)) >= 0
            && measures.read(chars, figure.end() + 1) != null;
    return scaled ? figure.times(BigDecimal.valueOf(1000), figure.end() + 1) : figure;
  }

  /** By how many 打, 双 and 对 count where nothing is said of what: “一打”; zero for no such. */
  private static BigDecimal counted(Chars chars, Figure bare) {
    boolean alone =
        bare.number().isBetween(1, MOST_PAIRS)
            && !Character.isLetterOrDigit(chars.at(bare.end() + 1));
    return switch (chars.at(bare.end())) {
      case '打' -> alone ? DOZEN : BigDecimal.ZERO;
      case '双', '对' -> alone ? BigDecimal.TWO : BigDecimal.ZERO;
      default -> BigDecimal.ZERO;
    };
  }

  /** The figure past a 多 between number and unit. */
  private Figure inside(Chars chars, Figure figure) {
    int at = figure.end();
    boolean plus = chars.at(at) == '+' && figure.number().form() == Numeral.Form.ARABIC;
    if ((!plus && !chars.isOneOf(at, INSIDE)) || measures.read(chars, at + 1) == null) {
      return figure;
    }
    Bound said = chars.at(at) == '来' ? Bound.ABOUT : Bound.OVER;
    return figure.bounded(figure.bound() == Bound.EXACT ? said : figure.bound(), at + 1);
  }

  /** “三周大的”. */
  private static Figure aged(Chars chars, Figure figure) {
    int at = figure.end();
    boolean closes = !Character.isIdeographic(chars.at(at + 1)) || chars.isOneOf(at + 1, "的了时");
    return chars.at(at) == '大' && closes && figure.measure() instanceof Measure.Length
        ? figure.until(at + 1)
        : figure;
  }

  /** “75折” and “八五折” are told with two digits. */
  private static Figure discounted(Chars chars, Figure figure) {
    return chars.at(figure.end() - 1) == '折' && figure.number().isBetween(11, 99)
        ? figure.times(TENTH, figure.end())
        : figure;
  }

  /** “七成五”. */
  private static Figure withTenths(Chars chars, Figure figure) {
    int at = figure.end();
    int digit = Digits.digit(chars.at(chars.pastSpace(at)));
    int end = chars.pastSpace(at) + 1;
    boolean told =
        chars.at(at - 1) == '成'
            && figure.measure() instanceof Measure.Percentage
            && digit > 0
            && !Digits.begins(chars.at(end))
            && (!Character.isIdeographic(chars.at(end))
                || CLOSES_TENTHS.indexOf(chars.at(end)) >= 0);
    return told ? figure.plus(TENTH.multiply(BigDecimal.valueOf(digit)), TENTH).until(end) : figure;
  }

  /** “两年半”, “三成半”. */
  private Figure withHalf(Chars chars, Figure figure) {
    int at = figure.end();
    boolean counts =
        !(figure.measure() instanceof Measure.Unit unit && NO_HALF.contains(unit.word()));
    return chars.at(at) == '半' && counts && guards.end(chars, at) == at
        ? figure.plus(HALF, TENTH).until(at + 1)
        : figure;
  }

  /** A figure with the bound behind it: “以上”, “左右”. */
  Figure closed(Chars chars, Figure figure) {
    Word<Bound> word = bounds.after(chars, figure.end());
    if (word == null && chars.at(figure.end()) == ' ') {
      Word<Bound> apart = bounds.after(chars, figure.end() + 1);
      word = apart != null && apart.end() > figure.end() + 2 ? apart : null;
    }
    if (word == null
        || (chars.at(word.end() - 1) == '+' && chars.digit(word.end()))
        || guards.end(chars, figure.end()) > word.end()
        || isNoun(chars, figure, word)) {
      return figure;
    }
    return figure.bounded(
        figure.bound() == Bound.EXACT ? word.value() : figure.bound(), word.end());
  }

  /** “七成多”, where nothing goes on behind it. */
  private static boolean isTenths(Chars chars, int end) {
    char after = chars.at(end + 1);
    return chars.at(end - 1) == '成'
        && (!Character.isIdeographic(after) || CLOSES_TENTHS.indexOf(after) >= 0);
  }

  /** Whether 多 or 余 opens the next word: “3家多…”. */
  private static boolean isNoun(Chars chars, Figure figure, Word<Bound> word) {
    boolean single = word.end() == figure.end() + 1 && chars.isOneOf(figure.end(), "多余许");
    return single
        && ((figure.measure() instanceof Measure.Unit unit && !unit.word().equals("倍"))
            || (figure.measure() instanceof Measure.Percentage && !isTenths(chars, figure.end())));
  }
}
