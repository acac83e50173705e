package io.wenmai.mention.name;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A listing code as written in brackets.
 *
 * @param code without labels and brackets: {@code 02382}, {@code 09988.HK}, {@code NKLA}
 * @param sure whether it can be nothing else; bare letters and short numbers need a name before
 */
record TickerCode(String code, boolean sure) {
  private static final Set<String> MARKETS =
      Set.of(
          "HK", "US", "SH", "SZ", "SS", "BJ", "O", "N", "OQ", "A", "K", "T", "L", "TW", "TWO", "KS",
          "KQ", "SI", "AX", "PA", "DE", "SW", "MI", "AS", "OF", "TO", "NASDAQ", "NYSE", "TYO",
          "HKG");
  private static final Set<String> LABELS =
      Set.of(
          "股票代码",
          "股份代号",
          "股份代码",
          "证券代码",
          "港股代码",
          "美股代码",
          "代码",
          "代号",
          "股票代号",
          "认购代码",
          "基金代码",
          "A股代码",
          "港股",
          "美股",
          "A股",
          "H股",
          "NASDAQ",
          "NYSE",
          "NAS-DAQ",
          "NYSEARCA",
          "AMEX",
          "HKEX",
          "HKG",
          "HKSE",
          "SEHK",
          "SSE",
          "SZSE",
          "SH",
          "SZ",
          "HK",
          "US",
          "纳斯达克",
          "纽交所",
          "上交所",
          "深交所",
          "港交所",
          "纳斯达克代码",
          "纽交所代码",
          "上市代码",
          "股票编号",
          "TSE",
          "TYO",
          "LSE",
          "KRX",
          "XETRA",
          "EPA");

  /** The first code in the words between brackets, null where they are something else. */
  static @Nullable TickerCode parse(String inside) {
    String text = inside.strip();
    int colon = text.indexOf(':');
    if (colon > 0) {
      boolean labelled = LABELS.contains(text.substring(0, colon).strip().toUpperCase(Locale.ROOT));
      return labelled ? labelled(text.substring(colon + 1).strip()) : null;
    }
    return bare(first(text));
  }

  private static @Nullable TickerCode labelled(String text) {
    String code = first(text);
    return letters(code, 6) || numbers(code, 3, 6) || withMarket(code)
        ? new TickerCode(code, true)
        : null;
  }

  private static String first(String text) {
    int end = 0;
    while (end < text.length() && "/,，、;； ".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, end);
  }

  private static @Nullable TickerCode bare(String code) {
    if (withMarket(code) || withExchange(code) || numbers(code, 6, 6) || numbers(code, 5, 5)) {
      return new TickerCode(code, true);
    }
    if (numbers(code, 4, 4) && code.startsWith("0")) {
      return new TickerCode(code, true);
    }
    return letters(code, 5) || numbers(code, 1, 4) ? new TickerCode(code, false) : null;
  }

  private static boolean withMarket(String code) {
    int dot = code.lastIndexOf('.');
    if (dot <= 0 || !MARKETS.contains(code.substring(dot + 1).toUpperCase(Locale.ROOT))) {
      return false;
    }
    String stem = code.substring(0, dot);
    return numbers(stem, 1, 6)
        || letters(stem.replace(".", ""), 6)
        || (stem.length() <= 6
            && stem.chars().allMatch(c -> Units.upper((char) c) || Units.digit((char) c)));
  }

  private static boolean withExchange(String code) {
    return code.length() >= 7
        && Set.of("SH", "SZ", "BJ", "HK").contains(code.substring(0, 2))
        && numbers(code.substring(2), 5, 6);
  }

  private static boolean numbers(String code, int least, int most) {
    return code.length() >= least
        && code.length() <= most
        && code.chars().allMatch(c -> Units.digit((char) c));
  }

  private static boolean letters(String code, int most) {
    return !code.isEmpty()
        && code.length() <= most
        && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}
