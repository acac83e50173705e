package io.wenmai.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Listing codes with an exchange mark: {@code 600000.SH}, {@code 09988.HK}, {@code BABA.US}. */
final class Tickers {
  private static final String LETTERS = "[A-Z]{1,5}(\\.[A-Z])?";
  private static final Map<String, Pattern> CODES =
      Map.ofEntries(
          Map.entry("SH", Pattern.compile("[0-9]{6}")),
          Map.entry("SZ", Pattern.compile("[0-9]{6}")),
          Map.entry("BJ", Pattern.compile("[0-9]{6}")),
          Map.entry("HK", Pattern.compile("[0-9]{5}")),
          Map.entry("US", Pattern.compile(LETTERS)),
          Map.entry("T", Pattern.compile("[0-9]{3}[0-9A-Z]")),
          Map.entry("KS", Pattern.compile("[0-9]{6}")),
          Map.entry("TW", Pattern.compile("[0-9]{4}")),
          Map.entry("SG", Pattern.compile("[A-Z0-9]{3}")),
          Map.entry("L", Pattern.compile("[A-Z0-9.]{1,5}")),
          Map.entry("PA", Pattern.compile("[A-Z]{1,5}")),
          Map.entry("DE", Pattern.compile("[A-Z0-9]{2,5}")),
          Map.entry("AS", Pattern.compile("[A-Z]{2,5}")),
          Map.entry("SW", Pattern.compile("[A-Z]{2,5}")),
          Map.entry("CO", Pattern.compile("[A-Z.]{2,7}")),
          Map.entry("ST", Pattern.compile("[A-Z.]{2,7}")),
          Map.entry("MI", Pattern.compile("[A-Z]{2,5}")));

  private Tickers() {}

  /** The tickers that {@code fields} give; notes what is wrong with the others. */
  static List<String> read(Fields fields, Problems problems) {
    List<String> tickers = new ArrayList<>();
    for (Node node : fields.nodes("tickers")) {
      String ticker = fields.text(node);
      String fault = ticker == null ? null : fault(ticker);
      if (fault != null) {
        problems.add(node, fault);
      } else if (tickers.contains(ticker)) {
        problems.add(node, "ticker '" + ticker + "' occurs twice; drop one");
      } else if (ticker != null) {
        tickers.add(ticker);
      }
    }
    return List.copyOf(tickers);
  }

  /** What is wrong with a ticker, null where it is well formed. */
  private static @Nullable String fault(String ticker) {
    int dot = ticker.lastIndexOf('.');
    Pattern code = dot < 0 ? null : CODES.get(ticker.substring(dot + 1));
    if (code == null) {
      return "ticker '"
          + ticker
          + "' ends in no known exchange mark; write one like 600000.SH,"
          + " 09988.HK, BABA.US";
    }
    return code.matcher(ticker.substring(0, dot)).matches()
        ? null
        : "ticker '"
            + ticker
            + "' has no code that its exchange uses (six digits on the mainland,"
            + " five in Hong Kong, letters in the US)";
  }

  /** The ways in which news gives a ticker: with its mark, and bare. */
  static List<String> keys(String ticker) {
    return List.of(ticker, ticker.substring(0, ticker.lastIndexOf('.')));
  }

  /** A ticker as written ({@code sh600000}, {@code 9988.HK}) in the form of entity files. */
  static String normal(String written) {
    String text = written.strip().toUpperCase(Locale.ROOT);
    for (String mark : List.of("SH", "SZ", "BJ", "HK")) {
      if (text.startsWith(mark) && text.length() > 2) {
        String code = text.substring(2);
        return normal(
            (code.startsWith(".") || code.startsWith(":") ? code.substring(1) : code) + "." + mark);
      }
    }
    int dot = text.lastIndexOf('.');
    return dot > 0 && dot < 5 && text.endsWith(".HK") && Letters.digit(text.charAt(0))
        ? "0".repeat(5 - dot) + text
        : text;
  }
}
