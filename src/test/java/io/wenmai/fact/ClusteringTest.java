package io.wenmai.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusteringTest {
  private static final String VALUE =
      "2025-02-14 {type: MarketCap, company: 阿里巴巴, date: 2025-02-13, currency: HKD, value: %s}";

  @Test
  void aRoundAnswerThatFitsTwoFinerOnesIsOneFactHoweverOftenItIsGiven() {
    List<Question> questions =
        new FactFinder(Claims.ENTITIES)
            .questions(
                Claims.stated(
                    VALUE.formatted("2.16万亿"),
                    VALUE.formatted("2.24万亿"),
                    VALUE.formatted("2.2万亿"),
                    VALUE.formatted("2.2万亿")));
    assertThat(questions).hasSize(1);
    List<Fact> facts = questions.getFirst().facts();
    assertThat(facts).extracting(Fact::key).doesNotHaveDuplicates().hasSize(3);
    assertThat(facts).extracting(fact -> fact.support().size()).containsExactly(2, 1, 1);
  }
}
