package io.wenmai.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Drops a general claim where the article makes the more specific one of the same names. */
final class Specifics {
  /** A claim of {@code general} says nothing beside one of {@code specific} with the same slots. */
  private record Order(String specific, String general, List<String> slots) {}

  private static final List<Order> ORDERS =
      List.of(
          new Order("Release", "Develops", List.of("developer", "artifact")),
          new Order("PersonnelChange", "Role", List.of("person", "org", "title")));

  private Specifics() {}

  static List<Claim> only(List<Claim> claims) {
    Set<String> told = new HashSet<>();
    for (Claim claim : claims) {
      for (Order order : ORDERS) {
        if (claim.type().name().equals(order.specific())) {
          told.add(key(order, claim));
        }
      }
    }
    return claims.stream().filter(claim -> !repeats(claim, told)).toList();
  }

  private static boolean repeats(Claim claim, Set<String> told) {
    return ORDERS.stream()
        .anyMatch(order ->
            claim.type().name().equals(order.general()) && told.contains(key(order, claim)));
  }

  private static String key(Order order, Claim claim) {
    StringBuilder key = new StringBuilder(order.general());
    for (String slot : order.slots()) {
      key.append('|').append(Objects.toString(Merger.said(claim.slot(slot))));
    }
    return key.toString();
  }
}
