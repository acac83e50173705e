package io.wenmai.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the claims of one question say to one answer of a statement. */
final class SlotCheck {
  private final AnswerRule answer;
  private final boolean primary;
  private final List<Witness> agreeing = new ArrayList<>();
  private final List<Witness> perhaps = new ArrayList<>();
  private final List<Witness> reporting = new ArrayList<>();
  private final List<Witness> conflicting = new ArrayList<>();

  /**
   * @param primary whether the statement is supported where this answer is
   */
  SlotCheck(AnswerRule answer, boolean primary) {
    this.answer = answer;
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
    if (!agreeing.isEmpty() || conflicting().isEmpty()) {
      all.addAll(perhaps);
    }
    return all;
  }

  List<Witness> reporting() {
    return List.copyOf(reporting);
  }

  /** An article that gives the figure and another one beside it speaks of several things. */
  List<Witness> conflicting() {
    return conflicting.stream()
        .filter(witness -> !answer.kind().number() || !alsoAgrees(witness))
        .toList();
  }

  private boolean alsoAgrees(Witness conflicting) {
    return Stream.concat(agreeing.stream(), reporting.stream())
        .anyMatch(witness -> sameArticle(witness, conflicting));
  }

  private static boolean sameArticle(Witness one, Witness other) {
    return one.stated().origin().id().equals(other.stated().origin().id());
  }

  Verdict verdict() {
    boolean conflict = !conflicting().isEmpty();
    if (!agreeing().isEmpty()) {
      return conflict ? Verdict.DISPUTED : Verdict.SUPPORTED;
    }
    if (!reporting.isEmpty()) {
      return conflict ? Verdict.DISPUTED : Verdict.REPORTED;
    }
    return conflict ? Verdict.CONTRADICTED : Verdict.NOT_FOUND;
  }
}
