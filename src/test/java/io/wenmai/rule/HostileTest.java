package io.wenmai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenmai.lexicon.EntityKind;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Mentions;
import io.wenmai.mention.Name;
import io.wenmai.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts and patterns that are made to take for ever do not. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileTest {
  private static final int UNITS = 100_000;

  @TempDir Path folder;

  private RuleSet rules(String pattern) throws IOException {
    Files.writeString(
        folder.resolve("own.yaml"),
        """
        rules:
          - id: hostile
            cue: any
            pattern: >-
              %s
            examples: [{text: x, captures: [{}]}]
            counterexamples: [y]
        """
            .formatted(pattern));
    return RuleSet.load(ClaimTable.load(), List.of(folder));
  }

  private static Mentions everyUnitAName(String text) {
    List<Mention> names = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Span span = new Span(Marked.BASE + i, Marked.BASE + i + 1);
      String name = text.substring(i, i + 1);
      names.add(new Name(span, name, EntityKind.ORGANISATION, name, null, "test"));
    }
    return Marked.plain(text, names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲 ...40 甲 ...40 甲 ...40 甲 ...40 甲 ...40 甲 ...40 甲 ...40 甲 ...40 乙",
        "[甲] [甲] [甲] [甲] [甲] [甲] [甲] [甲] [甲] [甲] [甲] [甲] [甲] [甲] [甲] [甲] [甲] [甲] 乙",
        "(甲|(甲 甲|(甲 甲 甲|甲)|甲)|甲 甲) (甲|甲 甲|甲 甲 甲) (甲|甲 甲|甲 甲 甲) (甲|甲 甲|甲 甲 甲) 乙",
        "{_x=甲 {_y=甲 ..40 {_z=甲 ..40 甲}}} ..40 乙"
      })
  void oneCharacterOverAndOver(String pattern) throws IOException {
    assertThat(rules(pattern).match(Marked.plain("甲".repeat(UNITS), List.of()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a:org} ...40 {b:org} ...40 {c:org} ...40 {d:org} ...40 {e:org} ...40 乙",
        "{a:org+} {b:org+} {c:org+} [{d:org+}] [{e:org+}] ...40 乙",
        "{a:text...40} {b:org} {c:text...40} {d:org} {e:text...40} 乙"
      })
  void namesOverAndOver(String pattern) throws IOException {
    RuleSet rules = rules("^ [甲] " + pattern.replace("{a:text...40}", "{x:org} {a:text...40}"));
    assertThat(rules.match(everyUnitAName("甲".repeat(UNITS)))).isEmpty();
    assertThat(rules.match(everyUnitAName("甲、".repeat(UNITS / 2)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "()",
        "“",
        "”",
        "“”",
        " ",
        "，",
        "。",
        "、",
        "a",
        "1",
        "\ud83d\ude00",
        "\u0000"
      })
  void signsOverAndOver(String sign) throws IOException {
    RuleSet rules =
        rules("{a:text...40} {b:org} ~40 [{c:org+}] ($ 乙|^ 甲)".replace("{a:text", "^ {a:text"));
    String text = sign.repeat(UNITS / sign.length());
    assertThat(rules.match(Marked.plain(text, List.of()))).isEmpty();
    assertThat(RuleSet.shipped(ClaimTable.load()).match(Marked.plain(text, List.of()))).isEmpty();
  }

  @Test
  void aNameAsLongAsTheSentence() throws IOException {
    String text = "甲".repeat(UNITS);
    Span span = new Span(Marked.BASE, Marked.BASE + UNITS);
    Name name = new Name(span, text, EntityKind.ORGANISATION, "甲", null, "test");
    assertThat(rules("{a:org} [乙]").match(Marked.plain(text, List.of(name)))).hasSize(1);
  }

  @Test
  void aMatchIsFoundWhereverItStands() throws IOException {
    RuleSet rules = rules("甲 ..3 乙");
    String filler = "丙".repeat(3990) + "，" + "丙".repeat(7) + "甲丙乙";
    assertThat(rules.match(Marked.plain(filler.repeat(30), List.of()))).hasSize(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((((((((((((((((((((甲))))))))))))))))))))",
        "!!!!!!!!!!!!!!!!!!!!!!!!!甲",
        "{_a={_b={_c={_d={_e={_f={_g={_h={_i={_j={_k={_l={_m={_n={_o={_p={_q=甲}}}}}}}}}}}}}}}}}"
      })
  void patternsNestedTooDeep(String pattern) {
    assertThatThrownBy(() -> rules(pattern)).hasMessageContaining("more than 16 brackets");
  }

  @Test
  void patternsTooLong() {
    assertThatThrownBy(() -> rules("甲".repeat(3000)))
        .hasMessageContaining("expected a text of 1 to 2000 characters");
    assertThatThrownBy(() -> rules("乙" + "[甲]".repeat(600)))
        .hasMessageContaining("the pattern has 1202 parts, more than 1000; split the rule");
  }

  @Test
  void yamlThatGrows() throws IOException {
    Path file = folder.resolve("bomb.yaml");
    Files.writeString(file, "words:\n  a: &a [x, x]\n  b: [*a, *a]\n");
    assertThatThrownBy(() -> RuleSet.load(ClaimTable.load(), List.of(file)))
        .hasMessageContaining("bomb.yaml:2:6: anchors and aliases are not read");
    Files.writeString(file, "words: " + "[".repeat(100_000));
    assertThatThrownBy(() -> RuleSet.load(ClaimTable.load(), List.of(file)))
        .hasMessageContaining("bomb.yaml:1:");
    Files.writeString(file, "rules: [" + "x, ".repeat(400_000) + "]");
    assertThatThrownBy(() -> RuleSet.load(ClaimTable.load(), List.of(file)))
        .hasMessageContaining("longer than 1000000 bytes");
  }
}
