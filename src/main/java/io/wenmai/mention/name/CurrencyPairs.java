package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Hit;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Exchange rates: “EUR/USD”, “美元/日元”, “美元兑印度卢比”. */
final class CurrencyPairs implements Recogniser {
  private static final String SIGNS = "/兑对";
  private static final int CODE = 3;
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public void look(Line line, Consumer<Sighting> found) {
    for (int at = 1; at < line.length(); at++) {
      if (SIGNS.indexOf(line.at(at)) < 0) {
        continue;
      }
      int begin = begin(line, at);
      int end = end(line, at + 1);
      if (begin < at && end > at + 1) {
        found.accept(Sighting.of(line, begin, end, EntityKind.CURRENCY, NameSource.SECURITY));
      }
    }
  }

  private static int begin(Line line, int end) {
    Hit hit = line.hitEndingAt(end);
    boolean code = code(line, end - CODE) && !Units.latin(line.at(end - CODE - 1));
    return hit != null && currency(hit, EntityKind.CURRENCY, EntityKind.CRYPTO)
        ? hit.begin()
        : code ? end - CODE : end;
  }

  private static int end(Line line, int begin) {
    Hit hit = line.hitStartingAt(begin);
    boolean code = code(line, begin) && !Units.latin(line.at(begin + CODE));
    return hit != null && currency(hit, EntityKind.CURRENCY)
        ? hit.end()
        : code ? begin + CODE : begin;
  }

  private static boolean currency(Hit hit, EntityKind... kinds) {
    return List.of(kinds).contains(hit.candidates().getFirst().kind());
  }

  private static boolean code(Line line, int begin) {
    return begin >= 0
        && begin + CODE <= line.length()
        && CODES.contains(line.text(begin, begin + CODE));
  }
}
