package io.wenmai.mention.harvest;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that articles say of one name. */
final class Candidate {
  /** Of ten articles that give the name, so many must agree about its kind. */
  private static final int AGREEING = 8;

  private static final Comparator<Sight> FIRST =
      Comparator.comparing(Sight::article).thenComparing(Sight::sentence);

  private final String label;
  private final SortedSet<String> articles = new TreeSet<>();
  private final Map<EntityKind, Set<String>> kinds = new EnumMap<>(EntityKind.class);
  private final SortedSet<String> proofs = new TreeSet<>();
  private final SortedSet<String> forms = new TreeSet<>();
  private final SortedMap<String, Integer> codes = new TreeMap<>();
  private final SortedSet<Sight> evidence;

  Candidate(String label) {
    this.label = label;
    this.evidence =
        new TreeSet<>(
            Comparator.comparing((Sight sight) -> !sight.form().equals(label))
                .thenComparing(FIRST));
  }

  void see(Sight sight) {
    articles.add(sight.article());
    kinds.computeIfAbsent(sight.kind(), k -> new TreeSet<>()).add(sight.article());
    proofs.add(sight.proof());
    if (!sight.form().equals(label)) {
      forms.add(sight.form());
    }
    if (sight.code() != null) {
      codes.merge(sight.code(), 1, Integer::sum);
    }
    evidence.add(sight);
    if (evidence.size() > 1) {
      evidence.removeLast();
    }
  }

  String label() {
    return label;
  }

  int articles() {
    return articles.size();
  }

  /** The number of articles that prove the name; a listing code counts as one more. */
  int weight() {
    return articles.size() + (codes.isEmpty() ? 0 : 1);
  }

  Collection<String> forms() {
    return forms;
  }

  /** Whether the articles agree about what the name names. */
  boolean consistent() {
    return 10 * most() >= AGREEING * articles.size();
  }

  private int most() {
    return kinds.values().stream().mapToInt(Set::size).max().orElse(0);
  }

  Harvested harvested(String id, List<String> aliases, Lexicon lexicon) {
    EntityKind kind =
        kinds.entrySet().stream()
            .filter(entry -> entry.getValue().size() == most())
            .findFirst()
            .orElseThrow()
            .getKey();
    return new Harvested(
        id,
        kind,
        label,
        aliases,
        kind == EntityKind.ORGANISATION ? Codes.tickers(codes, lexicon) : List.of(),
        articles.size(),
        List.copyOf(proofs),
        evidence.getFirst().sentence());
  }
}
