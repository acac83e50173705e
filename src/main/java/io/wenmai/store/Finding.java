package io.wenmai.store;

import java.util.Comparator;

/**
 * Something in the graph that should not be so.
 *
 * @param graph IRI of the graph; empty where several are concerned
 * @param focus IRI of what is wrong
 * @param message what is wrong with it
 */
public record Finding(String graph, String focus, String message) implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::graph)
          .thenComparing(Finding::focus)
          .thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return focus + ": " + message;
  }
}
