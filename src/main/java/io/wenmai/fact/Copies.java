package io.wenmai.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds articles that are near-copies of one another, in time linear in their texts. */
public final class Copies {
  /**
   * Four places a band: two texts with half of their stretches in common nearly always share one.
   */
  private static final int PLACES = 4;

  private static final double ALIKE = 0.5;
  private static final int SHORTEST = 80;

  private final List<String> ids = new ArrayList<>();
  private final List<Sketch> sketches = new ArrayList<>();

  /** Takes in an article; in the order in which they shall be told from one another. */
  public void add(String id, String text) {
    if (text.length() >= SHORTEST) {
      ids.add(id);
      sketches.add(Sketch.of(text));
    }
  }

  /** For each article that has near-copies, the first of them. */
  public SortedMap<String, String> firsts() {
    UnionFind groups = new UnionFind(ids.size());
    for (int first = 0; first < Sketch.SIZE; first += PLACES) {
      join(first, groups);
    }
    Map<Integer, Integer> sizes = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      sizes.merge(groups.find(i), 1, Integer::sum);
    }
    SortedMap<String, String> firsts = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      int first = groups.find(i);
      if (sizes.getOrDefault(first, 0) > 1) {
        firsts.put(ids.get(i), ids.get(first));
      }
    }
    return firsts;
  }

  /** Joins what has the same band there and is alike as a whole. */
  private void join(int firstPlace, UnionFind groups) {
    Map<Long, Integer> seen = new HashMap<>();
    for (int i = 0; i < sketches.size(); i++) {
      Integer before = seen.putIfAbsent(sketches.get(i).band(firstPlace, PLACES), i);
      if (before != null && sketches.get(i).similarity(sketches.get(before)) >= ALIKE) {
        groups.join(before, i);
      }
    }
  }
}
