package io.wenmai.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells which words of the evidence name which entity of a slot: the graph holds the words beside
 * the slot, and only where they are not the label.
 *
 * @param others words that are no labels, in order
 */
record Wordings(String evidence, List<String> others) {
  /** An entity's label and what the evidence calls it. */
  record Named(String label, String text) {}

  /** The entities in the order in which the evidence names them. */
  List<Named> of(List<String> labels) {
    List<String> free = new ArrayList<>(others);
    List<Named> named = new ArrayList<>();
    for (String label : labels.stream().sorted().toList()) {
      boolean other = !free.isEmpty() && (labels.size() == 1 || !evidence.contains(label));
      named.add(new Named(label, other ? free.removeFirst() : label));
    }
    return named.stream()
        .sorted(Comparator.comparingInt(this::place).thenComparing(Named::label))
        .toList();
  }

  private int place(Named named) {
    int at = evidence.indexOf(named.text());
    return at < 0 ? evidence.length() : at;
  }
}
