package io.wenmai.score;

import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.ClaimType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many claims and slots of gold were found, by claim type. */
public final class Score {
  private static final ClaimTable TABLE = ClaimTable.load();

  /** What was right, of how many in gold and of how many found. */
  public record Count(int right, int gold, int found) {
    Count plus(Count other) {
      return new Count(right + other.right, gold + other.gold, found + other.found);
    }

    /** The share of what was found that is right. */
    public double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    /** The share of gold that was found. */
    public double recall() {
      return gold == 0 ? 1 : (double) right / gold;
    }
  }

  /** A gold claim beside a found one, with the slots in which they agree. */
  private record Pair(Row gold, Row found, List<String> hits, boolean right) {}

  private static final Count NOTHING = new Count(0, 0, 0);

  private final Map<String, Count> claims = new TreeMap<>();
  private final Map<String, Count> slots = new TreeMap<>();

  private Score() {}

  /** The score of lines of the claims export against lines of gold. */
  public static Score of(List<String> gold, List<String> found) {
    Score score = new Score();
    Map<String, List<Row>> rows = Row.found(found);
    Row.gold(gold)
        .forEach((article, claims) -> score.add(claims, rows.getOrDefault(article, List.of())));
    return score;
  }

  /** Claims of one type. */
  public Count claims(String type) {
    return claims.getOrDefault(type, NOTHING);
  }

  /** Slots of one type. */
  public Count slots(String type) {
    return slots.getOrDefault(type, NOTHING);
  }

  /** Claims of all types. */
  public Count claims() {
    return claims.values().stream().reduce(NOTHING, Count::plus);
  }

  /** Slots of all types. */
  public Count slots() {
    return slots.values().stream().reduce(NOTHING, Count::plus);
  }

  private void add(List<Row> gold, List<Row> found) {
    Set<String> types = new HashSet<>();
    gold.forEach(row -> types.add(row.type()));
    found.forEach(row -> types.add(row.type()));
    for (String type : types) {
      List<Row> wanted = of(type, gold);
      List<Row> given = of(type, found);
      List<Pair> pairs = align(wanted, given);
      int right = (int) pairs.stream().filter(Pair::right).count();
      int hits = pairs.stream().mapToInt(pair -> pair.hits().size()).sum();
      claims.merge(type, new Count(right, wanted.size(), given.size()), Count::plus);
      slots.merge(type, new Count(hits, units(wanted), units(given)), Count::plus);
    }
  }

  private static List<Row> of(String type, List<Row> rows) {
    return rows.stream().filter(row -> row.type().equals(type)).toList();
  }

  private static int units(List<Row> rows) {
    return rows.stream().mapToInt(row -> row.units().size()).sum();
  }

  /** One to one, best first. */
  private static List<Pair> align(List<Row> gold, List<Row> found) {
    List<Pair> candidates = new ArrayList<>();
    for (Row one : gold) {
      for (Row other : found) {
        List<String> hits = hits(one, other);
        candidates.add(new Pair(one, other, hits, right(one, other, hits)));
      }
    }
    candidates.sort(
        Comparator.comparing(Pair::right).thenComparingInt(pair -> pair.hits().size()).reversed());
    Set<Row> used = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!pair.hits().isEmpty() && !used.contains(pair.gold()) && !used.contains(pair.found())) {
        used.add(pair.gold());
        used.add(pair.found());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static List<String> hits(Row gold, Row found) {
    List<Row.Unit> left = new ArrayList<>(found.units());
    List<String> hits = new ArrayList<>();
    for (Row.Unit unit : gold.units()) {
      left.stream()
          .filter(other -> other.slot().equals(unit.slot()))
          .filter(other -> Agreement.of(unit.slot(), unit.value(), other.value()))
          .findFirst()
          .ifPresent(other -> {
            left.remove(other);
            hits.add(unit.slot());
          });
    }
    return hits;
  }

  private static boolean right(Row gold, Row found, List<String> hits) {
    ClaimType type = TABLE.type(gold.type());
    List<String> core = new ArrayList<>(type.core());
    if (type.name().equals("Statement")) {
      core.add("evidence");
    }
    boolean all =
        core.stream()
            .allMatch(slot ->
                hits.stream().filter(slot::equals).count() == count(gold, slot)
                    && count(gold, slot) == count(found, slot));
    List<String> shared =
        type.oneOf().stream()
            .filter(slot -> count(gold, slot) > 0 && count(found, slot) > 0)
            .toList();
    return all && (type.oneOf().isEmpty() || (!shared.isEmpty() && hits.containsAll(shared)));
  }

  private static long count(Row row, String slot) {
    return row.units().stream().filter(unit -> unit.slot().equals(slot)).count();
  }
}
