package io.wenmai.score;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether two values of a slot say the same. */
final class Agreement {
  private static final Set<String> EXACT =
      Set.of(
          "status",
          "metric",
          "measure",
          "limit",
          "bound",
          "basis",
          "action",
          "direction",
          "kind",
          "market",
          "attribute",
          "currency",
          "relation",
          "date",
          "period");
  private static final Set<String> LOOSE =
      Set.of("title", "round", "unit", "rating", "subject", "segment", "region", "venue");
  private static final List<String> SUFFIXES =
      List.of(
          "股份有限公司", "有限责任公司", "有限公司", "集团公司", "控股有限公司", "集团", "公司", "控股", "股份", "股票", "股价", "港股",
          "美股", "a股");
  private static final String IGNORED = "\"'“”‘’《》「」『』()[]·・•-_.,，、:：*";

  private Agreement() {}

  static boolean of(String slot, Object gold, Object found) {
    if (slot.equals("evidence")) {
      return overlap(gold.toString(), found.toString()) >= 0.5;
    }
    if (EXACT.contains(slot)) {
      return gold.toString().equalsIgnoreCase(found.toString());
    }
    if (number(gold) || number(found)) {
      return number(gold) && number(found) && numbers(list(gold), list(found));
    }
    return list(gold).stream()
        .anyMatch(one -> list(found).stream().anyMatch(other -> same(slot, one, other)));
  }

  private static boolean same(String slot, Object gold, Object found) {
    String one = fold(gold.toString());
    String other = fold(found.toString());
    boolean part = LOOSE.contains(slot) && (one.contains(other) || other.contains(one));
    return part || one.equals(other) || stem(one).equals(stem(other));
  }

  private static boolean number(Object value) {
    return list(value).stream().allMatch(Number.class::isInstance);
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of(value);
  }

  private static boolean numbers(List<?> gold, List<?> found) {
    if (gold.size() != found.size()) {
      return false;
    }
    for (int at = 0; at < gold.size(); at++) {
      double one = ((Number) gold.get(at)).doubleValue();
      double other = ((Number) found.get(at)).doubleValue();
      if (Math.abs(one - other) > 0.005 * Math.max(Math.abs(one), Math.abs(other)) + 1e-9) {
        return false;
      }
    }
    return true;
  }

  /** Without width, case, blanks and punctuation. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (int at = 0; at < plain.length(); at++) {
      char sign = plain.charAt(at);
      if (!Character.isWhitespace(sign) && IGNORED.indexOf(sign) < 0) {
        folded.append(sign);
      }
    }
    return folded.toString();
  }

  private static String stem(String name) {
    String stem = name;
    for (boolean shorter = true; shorter; ) {
      shorter = false;
      for (String suffix : SUFFIXES) {
        if (stem.endsWith(suffix) && stem.length() - suffix.length() >= 2) {
          stem = stem.substring(0, stem.length() - suffix.length());
          shorter = true;
        }
      }
    }
    return stem;
  }

  /** The share of the shorter text's pairs of characters that stand in the other one too. */
  static double overlap(String one, String other) {
    Map<String, Integer> pairs = pairs(one);
    Map<String, Integer> others = pairs(other);
    int both =
        pairs.entrySet().stream()
            .mapToInt(pair -> Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0)))
            .sum();
    int least = Stream.of(pairs, others).mapToInt(Agreement::size).min().orElse(0);
    return least == 0 ? 0 : (double) both / least;
  }

  private static int size(Map<String, Integer> pairs) {
    return pairs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> pairs(String text) {
    String folded = fold(text);
    Map<String, Integer> pairs = new HashMap<>();
    for (int at = 0; at + 2 <= folded.length(); at++) {
      pairs.merge(folded.substring(at, at + 2), 1, Integer::sum);
    }
    return pairs;
  }
}
