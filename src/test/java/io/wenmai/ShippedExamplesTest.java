package io.wenmai;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.find.MentionFinder;
import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.RuleSet;
import io.wenmai.text.DocumentReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every shipped rule finds what its examples say, and nothing in its counterexamples. */
class ShippedExamplesTest {
  @Test
  void allHold() {
    RuleSet rules = RuleSet.shipped(ClaimTable.load());
    RuleExamples examples =
        new RuleExamples(rules, new DocumentReader(), new MentionFinder(Lexicon.shipped()));
    List<String> problems =
        rules.rules().stream().flatMap(rule -> examples.problems(rule).stream()).toList();
    assertThat(problems).isEmpty();
  }
}
