package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import io.wenmai.mention.value.FractionReader.Fraction;
import io.wenmai.mention.value.Words.Word;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads figures: numbers with their bounds, signs, currencies and units. */
final class FigureReader implements Reader {
  private static final Measure PERCENT = new Measure.Percentage("%", BigDecimal.ONE);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final String NUMBER_STARTS =
      ".0123456789零〇一二三四五六七八九两俩十百千万亿兆几数壹贰叁肆伍陆柒捌玖拾佰仟廿卅卌萬億参○半对";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int CODE_DIGITS = 6;
  private static final int ID_DIGITS = 8;

  private final FrontReader fronts = new FrontReader();
  private final MeasureReader measures;
  private final NumeralReader numerals;
  private final FractionReader fractions;
  private final TailReader tails;
  private final ScaleLetters letters = new ScaleLetters();
  private final Words<String> shares = WordList.shipped("percents").wordsOf("share 50");
  private final Words<String> halved = WordList.shipped("articles").wordsOf("halved");
  private final Set<String> articles =
      new HashSet<>(WordList.shipped("articles").all().getOrDefault("one", java.util.List.of()));

  FigureReader(Words<?> guards) {
    this.measures = new MeasureReader(guards);
    this.numerals = new NumeralReader(measures.words());
    this.fractions = new FractionReader(numerals);
    this.tails = new TailReader(fronts.bounds(), measures, new MoneyReader(numerals), guards);
  }

  NumeralReader numerals() {
    return numerals;
  }

  MeasureReader measures() {
    return measures;
  }

  @Override
  public Set<Character> starts() {
    Set<Character> starts = new TreeSet<>(fronts.starts());
    starts.addAll(Reader.units(NUMBER_STARTS));
    return starts;
  }

  @Override
  public @Nullable Piece read(Scene scene, int at) {
    Chars chars = scene.chars();
    Front front = fronts.read(chars, at);
    if (!front.isEmpty() && scene.read() == at && chars.isOneOf(at, "-~")) {
      return null;
    }
    Figure share = share(chars, front);
    if (share != null) {
      return share;
    }
    Numeral number = number(chars, front.end());
    if (number == null || number.isCode()) {
      return number == null ? null : new Piece.Gap(at, number.end());
    }
    if (number.begin() > at && chars.isOneOf(number.end(), "月")) {
      return null;
    }
    Fraction fraction = fractions.read(chars, number);
    if (fraction != null) {
      return signed(front, fraction(chars, front, fraction));
    }
    Piece piece = whole(chars, front, number);
    Moment year = piece instanceof Figure figure ? BareYears.read(scene, figure) : null;
    return year == null ? piece : year;
  }

  /** The length of time at a position, null where none stands. */
  @Nullable Figure length(Scene scene, int at) {
    Numeral number = number(scene.chars(), at);
    if (number == null || number.isCode()) {
      return null;
    }
    Figure figure = tails.read(scene.chars(), Front.at(at), number);
    return figure.measure() instanceof Measure.Length && !isCalendarYear(figure) ? figure : null;
  }

  private static boolean isCalendarYear(Figure figure) {
    return figure.number().form() == Numeral.Form.ARABIC
        && figure.number().isBetween(FIRST_YEAR, LAST_YEAR)
        && figure.measure() instanceof Measure.Length;
  }

  private @Nullable Figure share(Chars chars, Front front) {
    int end = shares.end(chars, front.end());
    if (end == front.end()) {
      return null;
    }
    Numeral fifty =
        new Numeral(
            front.end(),
            end,
            BigDecimal.valueOf(50),
            null,
            TEN,
            BigDecimal.ONE,
            Bound.EXACT,
            Numeral.Form.CHINESE);
    return tails.closed(
        chars, new Figure(front.begin(), end, fifty, front.bound(), PERCENT, false));
  }

  private @Nullable Numeral number(Chars chars, int at) {
    Numeral half = half(chars, at);
    return half == null ? numerals.read(chars, at) : half;
  }

  /** The half of “半年”, “半个月”, “半成”, “半升”, and “半百”. */
  private @Nullable Numeral half(Chars chars, int at) {
    if (chars.at(at) != '半') {
      return null;
    }
    if (chars.at(at + 1) == '百' && !Character.isLetterOrDigit(chars.at(at + 2))) {
      return half(at, at + 2, FIFTY);
    }
    if (chars.at(at + 1) == '折') {
      return half(at, at + 1, FIVE);
    }
    var unit = measures.read(chars, at + 1);
    boolean told =
        unit != null
            && (chars.at(at + 1) == '成'
                || unit.value() instanceof Measure.Length
                || halved.end(chars, at + 1) == unit.end());
    return told ? half(at, at + 1, HALF) : null;
  }

  private static Numeral half(int at, int end, BigDecimal value) {
    return new Numeral(
        at,
        end,
        value,
        null,
        value.compareTo(FIFTY) == 0 ? BigDecimal.ONE : TENTH,
        BigDecimal.ONE,
        Bound.EXACT,
        value.compareTo(FIFTY) == 0 ? Numeral.Form.CHINESE : Numeral.Form.DIGIT);
  }

  private Figure fraction(Chars chars, Front front, Fraction fraction) {
    Figure bare =
        new Figure(
            front.begin(),
            fraction.number().end(),
            fraction.number(),
            front.bound(),
            fraction.percent() ? PERCENT : null,
            fraction.weak());
    if (fraction.weak()) {
      return bare;
    }
    int unit = halved.end(chars, bare.end());
    var measure = unit > bare.end() ? measures.read(chars, bare.end()) : null;
    Figure told =
        measure == null || measure.end() != unit ? bare : bare.with(measure.value(), unit);
    return tails.closed(chars, told);
  }

  private static Figure signed(Front front, Figure figure) {
    return front.negative() ? figure.negated() : figure;
  }

  private Piece whole(Chars chars, Front front, Numeral number) {
    Figure figure = tails.read(chars, front, number);
    Word<BigDecimal> scale = figure.measure() == null ? letters.read(chars, number.end()) : null;
    if (scale != null && number.form() == Numeral.Form.ARABIC) {
      return signed(front, figure.times(scale.value(), scale.end()).weak(true));
    }
    if (figure.measure() == null && isCode(chars, number)) {
      return new Piece.Gap(front.begin(), Math.max(number.end(), Codes.end(chars, number.end())));
    }
    if (figure.measure() == null && Enumerators.opens(chars, number)) {
      return new Piece.Gap(front.begin(), number.end());
    }
    if (PriceLimits.isLimit(chars, figure)
        || isArticle(number, figure)
        || isCalendarYear(figure)
        || isOnlyScale(figure)) {
      return new Piece.Gap(figure.begin(), figure.end());
    }
    return signed(front, figure.weak(isWeak(chars, figure)));
  }

  private static boolean isCode(Chars chars, Numeral number) {
    int digits = number.end() - number.begin();
    return number.form() == Numeral.Form.ARABIC
        && (chars.letter(number.end()) || (isPlain(chars, number) && isCodeLength(digits)));
  }

  private static boolean isPlain(Chars chars, Numeral number) {
    return chars.digitsEnd(number.begin()) == number.end() && chars.at(number.end()) != '.';
  }

  private static boolean isCodeLength(int digits) {
    return digits == CODE_DIGITS || digits >= ID_DIGITS;
  }

  /** Whether it is the 一 of “一个”, which counts nothing. */
  private boolean isArticle(Numeral number, Figure figure) {
    return number.form() == Numeral.Form.DIGIT
        && number.isBetween(1, 1)
        && figure.bound() == Bound.EXACT
        && figure.measure() instanceof Measure.Unit unit
        && articles.contains(unit.word());
  }

  /** Whether it is a 万 without a number. */
  private static boolean isOnlyScale(Figure figure) {
    Numeral number = figure.number();
    return figure.measure() == null
        && number.form() == Numeral.Form.BARE
        && number.value().compareTo(number.scale()) == 0;
  }

  private static boolean isWeak(Chars chars, Figure figure) {
    Numeral number = figure.number();
    return figure.measure() == null
        && switch (number.form()) {
          case ARABIC ->
              chars.letter(chars.beforeSpace(number.begin())) || chars.at(number.begin()) == '.';
          case CHINESE -> number.upper() != null && figure.bound() == Bound.EXACT;
          case BARE -> figure.bound() == Bound.EXACT;
          case DIGIT -> number.end() == figure.end();
          case CODE, SCIENTIFIC -> true;
          case READ_OUT -> number.end() - number.begin() < 3;
        };
  }
}
