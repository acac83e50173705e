package io.wenmai.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {
  @Test
  void load() {
    RuleSet rules = RuleSet.shipped(ClaimTable.load());
    assertThat(rules.rules()).extracting(Rule::id).contains("partnership/with", "price-move/rise");
  }

  @Test
  void matchOverlapsAreLeftToTheFirstExclusiveRule() {
    RuleSet rules = RuleSet.shipped(ClaimTable.load());
    List<Match> matches = rules.match(Marked.sentence("<org:阿里巴巴>与<org:苹果>签署合作协议"));
    assertThat(matches).hasSize(1);
    assertThat(matches.getFirst().rule().id()).isEqualTo("partnership/with");
    assertThat(matches.getFirst().all("partners")).hasSize(2);
    assertThat(matches.getFirst().span().begin()).isEqualTo(Marked.BASE);
  }
}
