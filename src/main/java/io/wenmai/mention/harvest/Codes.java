package io.wenmai.mention.harvest;

import io.wenmai.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Listing codes as articles write them, in the form of entity files. */
final class Codes {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})(?:\\.(SH|SS|SZ|BJ|HK))?");
  private static final Pattern LETTERS =
      Pattern.compile("([A-Z]{1,5})\\.(?:US|O|N|OQ|A|K|NASDAQ|NYSE)");

  private Codes() {}

  /** The ticker that most places give; none where it is unclear or another entity's. */
  static List<String> tickers(SortedMap<String, Integer> codes, Lexicon lexicon) {
    return codes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(Codes::marked)
        .filter(ticker -> lexicon.listed(ticker).isEmpty())
        .stream()
        .toList();
  }

  /** The code with its exchange mark, null where the exchange is not clear. */
  private static @Nullable String marked(String written) {
    String code = written.toUpperCase(Locale.ROOT);
    Matcher number = NUMBER.matcher(code);
    if (number.matches()) {
      return numbered(number.group(1), number.group(2));
    }
    Matcher letters = LETTERS.matcher(code);
    return letters.matches() ? letters.group(1) + ".US" : null;
  }

  private static @Nullable String numbered(String digits, @Nullable String mark) {
    if (digits.length() < 6) {
      boolean hongKong = mark == null ? digits.length() == 5 : mark.equals("HK");
      return hongKong && digits.length() <= 5
          ? "0".repeat(5 - digits.length()) + digits + ".HK"
          : null;
    }
    return switch (digits.charAt(0)) {
      case '6' -> digits + ".SH";
      case '0', '3' -> digits + ".SZ";
      case '8', '4', '9' -> digits + ".BJ";
      default -> null;
    };
  }
}
