package io.wenmai.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Pairs of claims relate as {@code fact-pairs.txt} says, whichever comes first. */
class FactPairsTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/fact-pairs.txt", delimiter = '|', commentCharacter = '#')
  void relate(String one, String other, String expected) {
    List<Stated> pair = new ArrayList<>(Claims.stated(one, other));
    assertThat(relation(pair)).isEqualTo(expected);
    Collections.reverse(pair);
    assertThat(relation(pair)).isEqualTo(expected);
  }

  private static String relation(List<Stated> pair) {
    List<Question> questions =
        new FactFinder(Claims.ENTITIES)
            .questions(pair).stream().filter(q -> !q.slot().equals("status") || isOnly(q)).toList();
    for (Question question : questions) {
      if (!question.conflicts().isEmpty()) {
        Slip slip = question.conflicts().getFirst().slip();
        return slip == null ? "conflict" : "conflict " + slip;
      }
      if (question.facts().stream().anyMatch(fact -> !fact.denials().isEmpty())) {
        return "denied";
      }
    }
    return questions.stream().anyMatch(q -> q.facts().getFirst().support().size() == 2)
        ? "same"
        : questions.stream().anyMatch(q -> q.facts().size() == 2) ? "apart" : "other";
  }

  /**
   * The status counts where it is what the claim is about, and not where it is taken for granted.
   */
  private static boolean isOnly(Question question) {
    return question.type().equals("Partnership") || question.type().equals("Investment");
  }
}
