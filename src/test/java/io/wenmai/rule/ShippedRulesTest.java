package io.wenmai.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {
  private final RuleSet rules = RuleSet.shipped(ClaimTable.load());

  @Test
  void nameTheirFile() {
    assertThat(rules.rules())
        .isNotEmpty()
        .allSatisfy(rule -> {
          assertThat(rule.id()).startsWith(rule.topic() + "/");
          assertThat(rule.place().file()).isEqualTo("rules/" + rule.topic() + ".yaml");
        });
  }

  @Test
  void leaveOverlapsToTheFirstExclusiveRule() {
    List<Match> matches =
        rules.match(Marked.sentence("<org:阿里巴巴>与<org:苹果>签署合作协议")).stream()
            .filter(match -> match.rule().topic().equals("partnership"))
            .toList();
    assertThat(matches).hasSize(1);
    assertThat(matches.getFirst().all("partners")).hasSize(2);
    assertThat(matches.getFirst().span().begin()).isEqualTo(Marked.BASE);
  }
}
