package io.wenmai.claim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon/trading.yaml}. */
record TradingWords(
    List<String> priceSigns,
    List<String> priceVerbs,
    List<String> goodsPrices,
    Map<String, List<String>> periods,
    List<String> live,
    List<String> closed,
    Map<String, List<String>> markets,
    Map<String, String> exchanges,
    Map<String, String> currencies,
    Fillers fillers) {

  static TradingWords load() {
    WordFile file = WordFile.load("trading.yaml");
    return new TradingWords(
        file.list("priceSigns"),
        file.list("priceVerbs"),
        file.list("goodsPrices"),
        file.lists("periods"),
        file.list("live"),
        file.list("closed"),
        file.lists("markets"),
        file.strings("exchanges"),
        file.strings("currencies"),
        new Fillers(file.list("fillers")));
  }

  boolean priceSign(String verb) {
    return priceSigns.stream().anyMatch(verb::contains);
  }

  /** Whether the words say nothing but how and when something moved. */
  boolean onlyFillers(String text) {
    return fillers.only(text);
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

  boolean closed(String sentence) {
    return closed.stream().anyMatch(sentence::contains);
  }

  /** The market of a listing code, by its exchange mark or its shape; empty if not known. */
  String marketOfTicker(String ticker) {
    int dot = ticker.lastIndexOf('.');
    if (dot >= 0) {
      return exchanges.getOrDefault(ticker.substring(dot + 1), "");
    }
    String mark = ticker.length() == 8 ? exchanges.getOrDefault(ticker.substring(0, 2), "") : "";
    if (!mark.isEmpty()) {
      return mark;
    }
    boolean digits = ticker.chars().allMatch(Character::isDigit);
    return !digits ? "" : ticker.length() == 6 ? "CN" : ticker.length() == 5 ? "HK" : "";
  }

  private static @Nullable String first(Map<String, List<String>> groups, String text) {
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(text::contains))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
