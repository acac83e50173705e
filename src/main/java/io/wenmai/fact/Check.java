package io.wenmai.fact;

import java.util.List;

/**
 * What the claims of all articles say to a statement.
 *
 * @param agreeing claims that agree as fact, by time
 * @param reporting claims that agree as rumour or forecast, by time
 * @param conflicting claims that conflict, by time
 * @param nearest where nothing is comparable: claims that come near, and why they do not answer
 * @param sources the independent sources among those who agree, or else among those who report
 */
public record Check(
    Statement statement,
    Verdict verdict,
    List<Witness> agreeing,
    List<Witness> reporting,
    List<Witness> conflicting,
    List<Witness> nearest,
    List<Sources.Group> sources) {
  public Check {
    agreeing = List.copyOf(agreeing);
    reporting = List.copyOf(reporting);
    conflicting = List.copyOf(conflicting);
    nearest = List.copyOf(nearest);
    sources = List.copyOf(sources);
  }

  /** Whether the verdict is as expected; without an expectation, whether no claim conflicts. */
  public boolean passed() {
    Verdict expected = statement.expected();
    return expected == null
        ? verdict != Verdict.CONTRADICTED && verdict != Verdict.DISPUTED
        : verdict == expected;
  }
}
