package io.wenmai.fact;

import io.wenmai.claim.Attribution;
import io.wenmai.claim.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which articles are independent sources of what they say. */
public final class Sources {
  /** So many letters in a row are no accident. */
  private static final int COPIED = 24;

  private final Wording wording;

  Sources(Wording wording) {
    this.wording = wording;
  }

  /**
   * Articles that count as one source.
   *
   * @param articles ids, in order
   * @param reasons why they are one, in order; empty for a single article
   */
  public record Group(List<String> articles, List<String> reasons) {
    public Group {
      articles = List.copyOf(articles);
      reasons = List.copyOf(reasons);
    }
  }

  /** The independent sources among those who say something. */
  List<Group> groups(List<Stated> said) {
    if (said.stream().map(stated -> stated.origin().id()).distinct().count() == 1) {
      return List.of(new Group(List.of(said.getFirst().origin().id()), List.of()));
    }
    List<Stated> sorted = new ArrayList<>(said);
    sorted.sort(Comparator.comparing((Stated s) -> s.origin().id()).thenComparing(Stated::id));
    Joining joining = new Joining(sorted);
    for (int i = 0; i < sorted.size(); i++) {
      Stated stated = sorted.get(i);
      joining.join("article " + stated.origin().id(), i, null);
      joining.join("copy " + stated.origin().copyOf(), i, "near-copies of one text");
      upstream(stated, i, joining);
      int at = i;
      Shingles.each(
          Shingles.letters(stated.claim().evidence().quote()),
          COPIED,
          hash -> joining.join(hash, at, "the same sentence"));
    }
    return joining.groups();
  }

  private void upstream(Stated stated, int at, Joining joining) {
    Attribution attribution = stated.claim().attribution();
    if (attribution == null) {
      return;
    }
    Value.Entity entity = attribution.entity();
    if (entity != null || !wording.isUnnamed(attribution.name())) {
      String name = entity == null ? attribution.name() : entity.label();
      joining.join("source " + Wording.plain(name), at, "all cite " + name);
    }
    String relay = attribution.relay();
    if (relay != null) {
      joining.join("source " + Wording.plain(relay), at, "all cite " + relay);
    }
  }

  /** Joins claims that share something. */
  private static final class Joining {
    private final List<Stated> said;
    private final UnionFind groups;
    private final Map<Object, Integer> first = new HashMap<>();
    private final Map<Integer, List<String>> reasons = new HashMap<>();

    Joining(List<Stated> said) {
      this.said = said;
      this.groups = new UnionFind(said.size());
    }

    void join(Object shared, int claim, @Nullable String reason) {
      Integer before = first.putIfAbsent(shared, claim);
      if (before != null && groups.join(before, claim) && reason != null) {
        reasons.computeIfAbsent(claim, k -> new ArrayList<>()).add(reason);
      }
    }

    List<Group> groups() {
      Map<Integer, TreeSet<String>> articles = new LinkedHashMap<>();
      Map<Integer, TreeSet<String>> because = new TreeMap<>();
      for (int i = 0; i < said.size(); i++) {
        int group = groups.find(i);
        articles.computeIfAbsent(group, k -> new TreeSet<>()).add(said.get(i).origin().id());
        because
            .computeIfAbsent(group, k -> new TreeSet<>())
            .addAll(reasons.getOrDefault(i, List.of()));
      }
      return articles.entrySet().stream()
          .map(group ->
              new Group(
                  List.copyOf(group.getValue()),
                  List.copyOf(because.getOrDefault(group.getKey(), new TreeSet<>()))))
          .toList();
    }
  }
}
