package io.wenmai.mention.name;

import io.wenmai.lexicon.EntityKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Short forms that a document may use of its names: surnames of foreigners, first words of firms.
 */
final class ShortForms {
  private static final int LEAST = 2;

  private final NameWords.Organisations words;
  private final NameWords.Latin latin;

  ShortForms(NameWords words) {
    this.words = words.organisations();
    this.latin = words.latin();
  }

  /** Adds the short forms of all names in the book. */
  void add(NameBook book) {
    for (Map.Entry<String, Known> entry : new LinkedHashMap<>(book.names()).entrySet()) {
      Known known = entry.getValue();
      if (!whole(known)) {
        continue;
      }
      Known meaning = new Known(known.kind(), known.label(), known.entity(), NameSource.SHORT);
      for (String form : forms(entry.getKey(), known.kind())) {
        book.add(form, meaning);
      }
    }
  }

  /** Whether the name is surely given in full. */
  private static boolean whole(Known known) {
    return switch (known.source()) {
      case FULL_NAME, TICKER, FOREIGN, TITLE, LATIN, SUFFIX -> true;
      case LEXICON,
          INTRODUCED,
          WORK,
          MODEL,
          SECURITY,
          QUOTED,
          LIST,
          SHORT,
          SPEECH,
          POST,
          TRADE,
          PLACE,
          DATELINE ->
          false;
    };
  }

  private Set<String> forms(String name, EntityKind kind) {
    return switch (kind) {
      case PERSON -> person(name);
      case ORGANISATION -> organisation(name);
      case AI_MODEL,
          PRODUCT,
          INDEX,
          COMMODITY,
          CURRENCY,
          CRYPTO,
          SECURITY,
          PLACE,
          BENCHMARK,
          INDICATOR,
          INDUSTRY,
          WORK ->
          Set.of();
    };
  }

  /** The last piece of a foreign name. */
  private static Set<String> person(String name) {
    int cut = Math.max(name.lastIndexOf(' '), lastDot(name));
    String last = name.substring(cut + 1);
    boolean latinName = !last.isEmpty() && Units.upper(last.charAt(0));
    return cut > 0 && last.length() >= (latinName ? 4 : LEAST) ? Set.of(last) : Set.of();
  }

  private static int lastDot(String name) {
    int last = -1;
    for (int i = 0; i < name.length(); i++) {
      last = Units.dot(name.charAt(i)) ? i : last;
    }
    return last;
  }

  private Set<String> organisation(String name) {
    Set<String> forms = new LinkedHashSet<>();
    if (!Units.han(name.charAt(0))) {
      latinFirst(name, forms);
      return forms;
    }
    String rest = name;
    int suffix = companySuffix(rest);
    while (suffix > 0 && rest.length() - suffix >= LEAST) {
      rest = rest.substring(0, rest.length() - suffix);
      String core = rest.substring(placeEnd(rest));
      if (core.length() > LEAST && words.generic().startingAt(core, 0) == 0) {
        forms.add(core);
      }
      suffix = suffix(rest);
    }
    return forms;
  }

  private void latinFirst(String name, Set<String> forms) {
    int cut = name.indexOf(' ');
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (cut > 3 && latin.orgSuffixes().has(last) && !latin.common().has(name.substring(0, cut))) {
      forms.add(name.substring(0, cut));
    }
  }

  private int companySuffix(String name) {
    int legal = words.legal().endingAt(name, name.length());
    return Math.max(legal, words.companies().endingAt(name, name.length()));
  }

  private int suffix(String name) {
    return Math.max(companySuffix(name), words.generic().endingAt(name, name.length()));
  }

  private int placeEnd(String name) {
    return words.placePrefixes().startingAt(name, 0);
  }
}
