package io.wenmai.search;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @param total how much there is on all pages
 * @param hits best first
 */
public record Hits(long total, List<Hit> hits) {
  /** Nothing. */
  static final Hits NONE = new Hits(0, List.of());

  public Hits {
    hits = List.copyOf(hits);
  }
}
