package io.wenmai.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a store holds.
 *
 * @param byType claims by type, in alphabetical order
 * @param bySource articles by publisher, in alphabetical order
 * @param bytes on disk
 */
public record StoreStats(
    long articles,
    long claims,
    long entities,
    long quads,
    SortedMap<String, Long> byType,
    SortedMap<String, Long> bySource,
    long bytes) {
  public StoreStats {
    byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
    bySource = Collections.unmodifiableSortedMap(new TreeMap<>(bySource));
  }
}
