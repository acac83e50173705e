package io.wenmai.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds out what the claims of many articles answer, and where they agree and disagree. What it
 * finds about some entities depends on the claims about these alone.
 */
public final class FactFinder {
  /** What it makes of claims; another number makes stores find all facts anew. */
  public static final int VERSION = 2;

  private static final Comparator<Stated> IN_ORDER = Comparator.comparing(Stated::id);

  private final Comparability table;
  private final Profiles profiles;
  private final Entities entities;

  /** A finder that compares as the shipped table says. */
  public FactFinder(Entities entities) {
    this.table = Comparability.shipped();
    this.entities = entities;
    this.profiles = new Profiles(table, entities);
  }

  /** The questions that the claims answer, in the order of their keys. */
  public List<Question> questions(Collection<Stated> claims) {
    Map<String, List<Keys.Asked>> byAbout = new TreeMap<>();
    claims.stream()
        .sorted(IN_ORDER)
        .map(this::asked)
        .forEach(asked ->
            byAbout.computeIfAbsent(asked.profile().about(), k -> new ArrayList<>()).add(asked));
    List<Question> questions = new ArrayList<>();
    byAbout.forEach(
        (about, asked) -> questions.addAll(new Matter(table, entities, asked).questions()));
    return questions;
  }

  /** The matters of which claims speak, each with the ids of what it is about. */
  public SortedMap<String, Set<String>> matters(Collection<Stated> claims) {
    SortedMap<String, Set<String>> matters = new TreeMap<>();
    for (Stated stated : claims) {
      Profile profile = asked(stated).profile();
      matters.computeIfAbsent(profile.about(), k -> new TreeSet<>()).addAll(profile.ids());
    }
    return matters;
  }

  private Keys.Asked asked(Stated stated) {
    return new Keys.Asked(stated, profiles.of(stated.claim(), stated.origin().published()));
  }
}
