package io.wenmai.fact;

import java.util.ArrayList;
import java.util.List;

/** What the claims of one question say to one answer of a statement. */
final class SlotCheck {
  private final boolean primary;
  private final List<Witness> agreeing = new ArrayList<>();
  private final List<Witness> perhaps = new ArrayList<>();
  private final List<Witness> reporting = new ArrayList<>();
  private final List<Witness> conflicting = new ArrayList<>();

  /**
   * @param primary whether the statement is supported where this answer is
   */
  SlotCheck(boolean primary) {
    this.primary = primary;
  }

  boolean primary() {
    return primary;
  }

  void agrees(Witness witness) {
    agreeing.add(witness);
  }

  /** The claim agrees, but may tell of another time. */
  void perhapsAgrees(Witness witness) {
    perhaps.add(witness);
  }

  void reports(Witness witness) {
    reporting.add(witness);
  }

  void conflicts(Witness witness) {
    conflicting.add(witness);
  }

  List<Witness> agreeing() {
    List<Witness> all = new ArrayList<>(agreeing);
    if (!agreeing.isEmpty() || conflicting.isEmpty()) {
      all.addAll(perhaps);
    }
    return all;
  }

  List<Witness> reporting() {
    return List.copyOf(reporting);
  }

  List<Witness> conflicting() {
    return List.copyOf(conflicting);
  }

  Verdict verdict() {
    boolean conflict = !conflicting.isEmpty();
    if (!agreeing().isEmpty()) {
      return conflict ? Verdict.DISPUTED : Verdict.SUPPORTED;
    }
    if (!reporting.isEmpty()) {
      return conflict ? Verdict.DISPUTED : Verdict.REPORTED;
    }
    return conflict ? Verdict.CONTRADICTED : Verdict.NOT_FOUND;
  }
}
