package io.wenmai.lexicon;

import java.util.Collection;

/** Strings as paths from node 0, in one open-addressing table. */
final class Trie {
  private static final long FREE = -1;

  private final long[] edges;
  private final int[] targets;
  private final int mask;
  private final int nodes;

  private Trie(long[] edges, int[] targets, int nodes) {
    this.edges = edges;
    this.targets = targets;
    this.mask = edges.length - 1;
    this.nodes = nodes;
  }

  static Trie of(Collection<String> strings) {
    int units = strings.stream().mapToInt(String::length).sum();
    int size = Integer.highestOneBit(Math.max(8, units)) * 4;
    long[] edges = new long[size];
    java.util.Arrays.fill(edges, FREE);
    int[] targets = new int[size];
    int nodes = 1;
    for (String string : strings) {
      nodes = insert(edges, targets, string, nodes);
    }
    return new Trie(edges, targets, nodes);
  }

  private static int insert(long[] edges, int[] targets, String string, int nodes) {
    int count = nodes;
    int node = 0;
    for (int i = 0; i < string.length(); i++) {
      long edge = edge(node, string.charAt(i));
      int slot = slot(edges, edge, edges.length - 1);
      if (edges[slot] == FREE) {
        edges[slot] = edge;
        targets[slot] = count++;
      }
      node = targets[slot];
    }
    return count;
  }

  /** How many nodes there are, the root included. */
  int nodes() {
    return nodes;
  }

  /** The node under {@code node} by unit {@code c}, -1 where there is none. */
  int child(int node, char c) {
    long edge = edge(node, c);
    int slot = slot(edges, edge, mask);
    return edges[slot] == edge ? targets[slot] : -1;
  }

  /** The node at the end of {@code string}, -1 where there is none. */
  int node(String string) {
    int node = 0;
    for (int i = 0; i < string.length() && node >= 0; i++) {
      node = child(node, string.charAt(i));
    }
    return node;
  }

  private static long edge(int node, char c) {
    return (long) node << 16 | c;
  }

  private static int slot(long[] edges, long edge, int mask) {
    long hash = edge * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 32) & mask;
    while (edges[slot] != FREE && edges[slot] != edge) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
