package io.wenmai.mention.value;

import io.wenmai.mention.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers of all kinds: “3万5千”, “一亿零五十万”, “2.2万亿”, “3000多万”, “数百”. */
final class NumeralReader {
  private static final int MOST_SCALES = 3;
  private static final String AFTER_SHORT = "的元块左以上下港美日欧";
  private static final String PARTS_OF_DATES = "年月日号季";

  /** Words such as 千瓦, which a multiplier only begins. */
  private final Words<?> units;

  NumeralReader(Words<?> units) {
    this.units = units;
  }

  @Nullable Numeral read(Chars chars, int at) {
    Numeral number = scaled(chars, at);
    while (number != null && number.scale().compareTo(BigDecimal.ONE) > 0) {
      Numeral rest = rest(chars, number);
      if (rest == null) {
        return number.upper() == null && number.bound() == Bound.EXACT
            ? ChineseReader.withDecimals(chars, number)
            : number;
      }
      number = number.plus(rest);
    }
    return number;
  }

  /** A part with the 万 and 亿 behind it. */
  private @Nullable Numeral scaled(Chars chars, int at) {
    Numeral part = part(chars, at);
    if (part == null || part.isCode()) {
      return part;
    }
    int scales = 0;
    int scale = scaleAt(chars, part);
    while (scale >= 0) {
      if (++scales > MOST_SCALES) {
        return Numeral.code(at, scalesEnd(chars, scale));
      }
      Bound inside = insideBound(chars, part.end());
      part = part.times(Digits.scale(chars.at(scale)), scale + 1);
      part = inside == Bound.EXACT ? part : part.bounded(inside, part.end());
      scale = scaleAt(chars, part);
    }
    return part.end() == at ? null : part;
  }

  private static int scalesEnd(Chars chars, int at) {
    int end = at;
    while (Digits.isScale(chars.at(end))) {
      end++;
    }
    return end;
  }

  /** The place of the 万 or 亿 that follows, past a 多 or a space, or -1. */
  private int scaleAt(Chars chars, Numeral part) {
    int at = part.end();
    if (insideBound(chars, at) != Bound.EXACT
        || (chars.at(at) == ' ' && part.form() == Numeral.Form.ARABIC)) {
      at++;
    }
    return Digits.isScale(chars.at(at)) && !units.has(chars, at) ? at : -1;
  }

  private static Bound insideBound(Chars chars, int at) {
    return switch (chars.at(at)) {
      case '多', '余' -> Bound.OVER;
      case '来' -> Bound.ABOUT;
      default -> Bound.EXACT;
    };
  }

  private @Nullable Numeral part(Chars chars, int at) {
    Numeral arabic = ArabicReader.read(chars, at);
    if (arabic != null) {
      return arabic.isCode() ? arabic : multiplied(chars, arabic);
    }
    if (Digits.isScale(chars.at(at))) {
      return bareScale(at);
    }
    return ChineseReader.read(chars, at);
  }

  private Numeral multiplied(Chars chars, Numeral arabic) {
    int end = arabic.end();
    int multiplier = Digits.multiplier(chars.at(end));
    if (multiplier < 100 || units.has(chars, end)) {
      return arabic;
    }
    Numeral number =
        arabic.times(BigDecimal.valueOf(multiplier), end + 1).withScale(BigDecimal.ONE);
    return multiplier == 1000 && arabic.isWhole() ? withHundreds(chars, number) : number;
  }

  /** “4千6百”. */
  private Numeral withHundreds(Chars chars, Numeral thousands) {
    int at = thousands.end();
    boolean hundreds =
        chars.digit(at)
            && Digits.multiplier(chars.at(at + 1)) == 100
            && !units.has(chars, at + 1)
            && chars.at(at) != '0';
    if (!hundreds) {
      return thousands;
    }
    BigDecimal more = BigDecimal.valueOf(100L * (chars.at(at) - '0'));
    return thousands.plus(more, BigDecimal.valueOf(100)).endingAt(at + 2);
  }

  private static Numeral bareScale(int at) {
    return new Numeral(
        at,
        at,
        BigDecimal.ONE,
        null,
        BigDecimal.ONE,
        BigDecimal.ONE,
        Bound.EXACT,
        Numeral.Form.BARE);
  }

  /** What a number with a scale adds below it, null for nothing. */
  private @Nullable Numeral rest(Chars chars, Numeral number) {
    if (number.bound() != Bound.EXACT || number.upper() != null) {
      return null;
    }
    boolean zero = Digits.isZero(chars.at(number.end()));
    int at = zero ? number.end() + 1 : number.end();
    if (Digits.isScale(chars.at(at)) || chars.isOneOf(at, "几数")) {
      return null;
    }
    Numeral rest = scaled(chars, at);
    if (rest == null || rest.isCode() || rest.upper() != null) {
      return null;
    }
    boolean single = rest.form() == Numeral.Form.DIGIT || rest.end() == at + 1;
    if (!zero && single) {
      return shortened(chars, number, rest);
    }
    if (isOfHigherScale(number, rest)) {
      BigDecimal scaled = number.value().multiply(rest.scale());
      return rest.plus(scaled.subtract(number.value()), rest.step());
    }
    return belongs(chars, rest) && rest.value().compareTo(number.scale()) < 0 ? rest : null;
  }

  /** Whether a scale behind the rest holds for both: “四万五千亿”. */
  private static boolean isOfHigherScale(Numeral number, Numeral rest) {
    return rest.scale().compareTo(number.scale()) > 0
        && rest.form() != Numeral.Form.BARE
        && rest.value().compareTo(number.scale().multiply(rest.scale())) < 0;
  }

  private static boolean belongs(Chars chars, Numeral rest) {
    return rest.form() != Numeral.Form.READ_OUT
        && rest.form() != Numeral.Form.BARE
        && !chars.isOneOf(rest.end(), PARTS_OF_DATES);
  }

  /** “三万五” leaves out its last multiplier. */
  private static @Nullable Numeral shortened(Chars chars, Numeral number, Numeral rest) {
    char after = chars.at(rest.end());
    boolean closes = !Character.isIdeographic(after) || AFTER_SHORT.indexOf(after) >= 0;
    char told = chars.at(rest.begin());
    boolean digit = (Digits.digit(told) > 0 && told != '两') || (told > '0' && told <= '9');
    return closes && digit && after != '%'
        ? rest.times(number.scale().movePointLeft(1), rest.end()).withScale(BigDecimal.ONE)
        : null;
  }
}
