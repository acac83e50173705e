package io.wenmai.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds all names at once: from each unit the longest that counts, none overlapping. */
final class NameMatcher {
  /** Says whether a bearer's name counts at a place of a text. */
  interface Judge {
    boolean accepts(Bearer bearer, String text, int begin, int end);
  }

  private final Trie trie;
  private final List<List<Bearer>> groups;
  private final int[] groupAt;

  private NameMatcher(Trie trie, List<List<Bearer>> groups, int[] groupAt) {
    this.trie = trie;
    this.groups = groups;
    this.groupAt = groupAt;
  }

  static NameMatcher of(Collection<Bearer> bearers) {
    Map<String, List<Bearer>> byKey = new LinkedHashMap<>();
    for (Bearer bearer : bearers) {
      byKey.computeIfAbsent(Letters.key(bearer.form().text()), k -> new ArrayList<>()).add(bearer);
    }
    Trie trie = Trie.of(byKey.keySet());
    int[] groupAt = new int[trie.nodes()];
    List<List<Bearer>> groups = new ArrayList<>(List.of(List.of()));
    byKey.forEach((key, group) -> {
      groupAt[trie.node(key)] = groups.size();
      groups.add(List.copyOf(group));
    });
    return new NameMatcher(trie, List.copyOf(groups), groupAt);
  }

  /** The bearers of all names with the key of {@code name}. */
  List<Bearer> named(String name) {
    int node = trie.node(Letters.key(name));
    return node < 0 ? List.of() : groups.get(groupAt[node]);
  }

  List<Hit> find(String text, Judge judge) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Hit hit = longest(text, at, judge);
      if (hit != null) {
        hits.add(hit);
      }
      at = hit == null ? at + 1 : hit.end();
    }
    return hits;
  }

  private @Nullable Hit longest(String text, int begin, Judge judge) {
    if (insideWord(text, begin)) {
      return null;
    }
    Hit best = null;
    int node = 0;
    int at = begin;
    while (at < text.length()) {
      node = trie.child(node, Letters.key(text.charAt(at)));
      if (node < 0) {
        return best;
      }
      at++;
      if (groupAt[node] > 0 && !insideWord(text, at)) {
        Hit longer = hit(groups.get(groupAt[node]), text, begin, at, judge);
        best = longer == null ? best : longer;
      }
      at = Letters.afterSeparators(text, at);
    }
    return best;
  }

  private static @Nullable Hit hit(
      List<Bearer> group, String text, int begin, int end, Judge judge) {
    List<Entity> candidates = new ArrayList<>(1);
    for (Bearer bearer : group) {
      if (judge.accepts(bearer, text, begin, end) && !candidates.contains(bearer.entity())) {
        candidates.add(bearer.entity());
      }
    }
    return candidates.isEmpty() ? null : new Hit(begin, end, candidates);
  }

  /** Whether the place is no boundary: inside an ASCII word or number, or at a decimal point. */
  private static boolean insideWord(String text, int at) {
    if (at == 0 || at >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return (Letters.wordUnit(before) && Letters.wordUnit(after))
        || (Letters.digit(before) && decimal(text, at));
  }

  private static boolean decimal(String text, int at) {
    return Letters.plain(text.charAt(at)) == '.'
        && at + 1 < text.length()
        && Letters.digit(text.charAt(at + 1));
  }
}
