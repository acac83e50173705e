package io.wenmai.claim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon/trading.yaml}. */
record TradingWords(
    List<String> priceSigns,
    Map<String, List<String>> periods,
    List<String> live,
    Map<String, List<String>> markets,
    Map<String, String> exchanges,
    List<String> fillers) {

  static TradingWords load() {
    WordFile file = WordFile.load("trading.yaml");
    return new TradingWords(
        file.list("priceSigns"),
        file.lists("periods"),
        file.list("live"),
        file.lists("markets"),
        file.strings("exchanges"),
        file.list("fillers"));
  }

  boolean priceVerb(String verb) {
    return priceSigns.stream().anyMatch(verb::contains);
  }

  /** Whether nothing of two characters or more is left of the text without fillers. */
  boolean onlyFillers(String text) {
    String left = text;
    for (String filler : fillers) {
      left = left.replace(filler, "");
    }
    return left.replaceAll("[\\s\\p{P}]", "").length() < 2;
  }

  @Nullable String period(String clause) {
    return first(periods, clause);
  }

  @Nullable String market(String sentence) {
    List<String> said =
        markets.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(sentence::contains))
            .map(Map.Entry::getKey)
            .toList();
    return said.size() == 1 ? said.getFirst() : null;
  }

  boolean live(String sentence) {
    return live.stream().anyMatch(sentence::contains);
  }

  /** The market of a listing code with exchange mark; empty where it is not known. */
  String marketOfTicker(String ticker) {
    return exchanges.getOrDefault(ticker.substring(ticker.lastIndexOf('.') + 1), "");
  }

  private static @Nullable String first(Map<String, List<String>> groups, String text) {
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(text::contains))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
