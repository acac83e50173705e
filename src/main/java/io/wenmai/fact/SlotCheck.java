package io.wenmai.fact;

import io.wenmai.claim.Claim;
import io.wenmai.claim.Value;
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

  /**
   * Those that conflict. An article that gives the figure and another one beside it speaks of
   * several things, and so does a sentence that qualifies its figure where others agree. A day that
   * more articles give than another is taken for granted: sentences name many days.
   */
  List<Witness> conflicting() {
    if (answer.kind() == AnswerRule.Kind.WHEN) {
      return articles(agreeing) > articles(conflicting) ? List.of() : List.copyOf(conflicting);
    }
    return conflicting.stream()
        .filter(witness -> !answer.kind().number() || !speaksOfMore(witness))
        .toList();
  }

  private static long articles(List<Witness> witnesses) {
    return witnesses.stream().map(witness -> witness.stated().origin().id()).distinct().count();
  }

  private boolean speaksOfMore(Witness witness) {
    return alsoAgrees(witness) || (!agreeing.isEmpty() && qualified(witness));
  }

  private boolean qualified(Witness witness) {
    Claim claim = witness.stated().claim();
    return claim.slot(answer.slot()) instanceof Value.Figure figure
        && !Comparability.shipped()
            .wording()
            .qualifiers(claim.evidence().quote(), figure.text())
            .isEmpty();
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
