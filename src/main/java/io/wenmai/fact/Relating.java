package io.wenmai.fact;

/** Relates the answers of a statement to those of claims. */
final class Relating {
  private final TypeRule rule;
  private final Comparer comparer;

  Relating(TypeRule rule, Comparer comparer) {
    this.rule = rule;
    this.comparer = comparer;
  }

  Relation relate(AnswerRule answer, Facet asked, Facet said) {
    Relation relation =
        switch (answer.kind()) {
          case FIGURE, MONEY, CHANGE ->
              asked instanceof Facet.Figure a && said instanceof Facet.Figure b
                  ? Relation.of(Agreement.of(a.inUnitOf(b), b))
                  : Relation.NEITHER;
          case WORD, EXISTS -> Relation.of(Agreement.of(asked.key().equals(said.key())));
          case WORDS -> Relation.of(Agreement.of(Comparer.contain(asked.key(), said.key())));
          case ENTITY -> Relation.of(Agreement.of(comparer.meets(asked, said)));
          case WHEN ->
              asked instanceof Facet.Days a && said instanceof Facet.Days b
                  ? Relation.of(Agreement.of(a, b, rule.horizon()))
                  : Relation.NEITHER;
          case STATUS -> status(asked.key(), said.key());
        };
    boolean never = answer.conflicts() == AnswerRule.Conflicts.NEVER;
    return never && relation == Relation.CONFLICTS ? Relation.NEITHER : relation;
  }

  private Relation status(String asked, String said) {
    StatusRule statuses = rule.statuses();
    if (statuses.says(said, asked)) {
      return Relation.AGREES;
    }
    if (statuses.expects(said, asked)) {
      return Relation.EXPECTS;
    }
    return statuses.oppose(said, asked) ? Relation.CONFLICTS : Relation.NEITHER;
  }
}
