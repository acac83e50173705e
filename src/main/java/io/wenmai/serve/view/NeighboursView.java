package io.wenmai.serve.view;

import java.util.List;

/**
 * What is directly connected to an entity.
 *
 * @param relations by name
 */
public record NeighboursView(Ref entity, List<Relation> relations) {
  /**
   * All neighbours by one relation in one direction.
   *
   * @param relation the property, such as {@code partnerOf}
   * @param direction {@code to} the neighbours, or {@code from} them
   * @param total how many there are
   * @param more how many of them are not shown here
   * @param neighbours those with the most claims that name both first
   */
  public record Relation(
      String relation,
      String label,
      String direction,
      int total,
      int more,
      List<Neighbour> neighbours) {}

  /**
   * A neighbour.
   *
   * @param kinds classes, such as {@code Person}
   * @param claims how many name both
   */
  public record Neighbour(String id, String iri, String label, List<String> kinds, long claims) {}
}
