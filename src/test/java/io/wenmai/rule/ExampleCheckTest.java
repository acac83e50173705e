package io.wenmai.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleCheckTest {
  @TempDir Path folder;

  private List<String> problems(String text, String claims, String counterexample)
      throws IOException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(
        file,
        """
        rules:
          - id: makes
            claim: Develops
            pattern: "{developer:org} 开发 [了] {artifact:model} [{_when:time}]"
            examples:
              - text: %s
                claims: %s
            counterexamples:
              - %s
        """
            .formatted(text, claims, counterexample));
    RuleSet rules = RuleSet.load(ClaimTable.load(), List.of(file));
    Rule rule = rules.rules().getLast();
    return new ExampleCheck(rules, marked -> List.of(Marked.sentence(marked))).problems(rule);
  }

  @Test
  void whatIsFoundAsToldIsFine() throws IOException {
    assertThat(
            problems(
                "<org:阿里>开发了<model:通义><time:今年>",
                "[{developer: 阿里, artifact: 通义}]",
                "<org:阿里>和<model:通义>"))
        .isEmpty();
  }

  @Test
  void whatIsFoundOtherwiseIsToldWithPlaceAndMentions() throws IOException {
    assertThat(problems("<org:阿里>开发<model:通义>", "[{developer: 腾讯, artifact: 通义}]", "<org:阿里>"))
        .singleElement()
        .asString()
        .startsWith(folder.resolve("own.yaml") + ":6:15: own/makes should find [{developer=[腾讯]")
        .contains("not [{developer=[阿里], artifact=[通义]}]")
        .endsWith("mentions: org 阿里, model 通义");
  }

  @Test
  void aSlotThatTheExampleDoesNotTellIsAProblem() throws IOException {
    assertThat(problems("<org:阿里>开发<model:通义>", "[{developer: 阿里}]", "无")).hasSize(1);
  }

  @Test
  void aCounterexampleThatMatchesIsAProblem() throws IOException {
    assertThat(
            problems(
                "<org:阿里>开发<model:通义>", "[{developer: 阿里, artifact: 通义}]", "<org:阿里> 开发<model:通义>"))
        .singleElement()
        .asString()
        .contains(":9:9: own/makes should find nothing");
  }
}
