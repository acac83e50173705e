package io.wenmai.fact;

import io.wenmai.rule.Yaml;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say the same in one spelling. */
final class Wording {
  private static final int MOST = 100;

  /** How far words stand that belong to a figure. */
  private static final int BEFORE = 32;

  private static final int BEHIND = 8;

  private final Map<String, String> titles;
  private final Map<String, String> segments;
  private final Map<String, String> units;
  private final List<String> endings;
  private final List<String> unnamed;
  private final List<String> nameEndings;
  private final List<String> qualifiers;
  private final List<String> dayWords;
  private final List<String> bare;
  private final Map<String, String> products;
  private final Map<String, String> places;

  private Wording(SequencedMap<String, Yaml> parts) {
    SequencedMap<String, Yaml> synonyms = part(parts, "synonyms").map(MOST);
    this.titles = groups(synonyms, "titles");
    this.segments = groups(synonyms, "segments");
    this.units = groups(synonyms, "units");
    this.endings = words(part(parts, "segmentEndings"));
    this.unnamed = words(part(parts, "unnamed"));
    this.nameEndings = words(part(parts, "nameEndings"));
    this.qualifiers = words(part(parts, "qualifiers"));
    this.dayWords = words(part(parts, "dayWords"));
    this.bare = words(part(parts, "bare"));
    this.products = groups(synonyms, "products");
    this.places = groups(synonyms, "places");
  }

  static Wording read(SequencedMap<String, Yaml> parts) {
    return new Wording(parts);
  }

  private static Yaml part(SequencedMap<String, Yaml> parts, String key) {
    return Objects.requireNonNull(parts.get(key), key);
  }

  private static List<String> words(Yaml list) {
    return list.list(MOST).stream().map(word -> word.text(MOST)).toList();
  }

  private static Map<String, String> groups(SequencedMap<String, Yaml> synonyms, String kind) {
    Map<String, String> first = new HashMap<>();
    for (Yaml group : part(synonyms, kind).list(MOST)) {
      List<String> words = words(group);
      words.forEach(word -> first.put(plain(word), plain(words.getFirst())));
    }
    return first;
  }

  /** Half width, lower case, without blanks and quotes. */
  static String plain(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    folded
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || "%+/&".indexOf(c) >= 0)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** A title or grade with synonyms of its parts replaced. */
  String title(String text) {
    String plain = plain(text);
    String whole = titles.get(plain);
    if (whole != null) {
      return whole;
    }
    for (String synonym : longestFirst(titles)) {
      int at = plain.indexOf(synonym);
      if (at >= 0) {
        String first = Objects.requireNonNull(titles.get(synonym));
        return plain.substring(0, at) + first + plain.substring(at + synonym.length());
      }
    }
    return plain;
  }

  private static List<String> longestFirst(Map<String, String> words) {
    List<String> sorted = new ArrayList<>(words.keySet());
    sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
    return sorted;
  }

  /** A segment without what only says that it is one. */
  String segment(String text) {
    String plain = plain(text);
    for (boolean shorter = true; shorter && !segments.containsKey(plain); ) {
      String before = plain;
      plain =
          endings.stream()
              .filter(ending -> before.length() > ending.length() && before.endsWith(ending))
              .findFirst()
              .map(ending -> before.substring(0, before.length() - ending.length()))
              .orElse(before);
      shorter = !plain.equals(before);
    }
    return segments.getOrDefault(plain, plain);
  }

  String unit(String text) {
    String plain = plain(text);
    return units.getOrDefault(plain, plain);
  }

  /**
   * A name without an ending that only says what of the company is meant; itself if it has none.
   */
  String name(String name) {
    return nameEndings.stream()
        .filter(ending -> name.length() > ending.length() + 1 && name.endsWith(ending))
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(name);
  }

  /** The words beside a figure in a sentence that make it one of something else. */
  Set<String> qualifiers(String sentence, String figure) {
    int at = Math.max(0, sentence.indexOf(figure));
    int begin = Math.max(0, at - BEFORE);
    int end = Math.min(sentence.length(), at + figure.length() + BEHIND);
    String beside = sentence.substring(begin, end);
    return qualifiers.stream().filter(beside::contains).collect(Collectors.toSet());
  }

  /** The products that a text names, each in its one spelling. */
  Set<String> products(String text) {
    return named(products, text);
  }

  /** The places that a text names, each in its one spelling. */
  Set<String> places(String text) {
    return named(places, text);
  }

  private static Set<String> named(Map<String, String> words, String text) {
    String plain = plain(text);
    return words.entrySet().stream()
        .filter(word -> plain.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  /** Whether a sentence says on which day something was. */
  boolean namesDay(String sentence, LocalDate day) {
    return dayWords.stream().anyMatch(sentence::contains)
        || List.of("日", "号", "號").stream()
            .anyMatch(word -> sentence.contains(day.getDayOfMonth() + word));
  }

  /** Whether a sum says 元 without saying whose. */
  boolean isBare(String sum) {
    return bare.stream().anyMatch(word -> sum.endsWith(word + "元"));
  }

  /** Whether a name of a source names nobody. */
  boolean isUnnamed(String source) {
    return unnamed.stream().anyMatch(source::contains);
  }
}
