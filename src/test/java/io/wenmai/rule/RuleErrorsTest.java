package io.wenmai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that is wrong is told with its place, cause and cure. */
class RuleErrorsTest {
  private static final String RULE =
      """
      rules:
        - id: raise
          claim: Financing
          pattern: "{company:org} 获 {amount:money} 融资"
          set: {status: completed}
          modality: reported
          examples:
            - text: 甲获1元融资
              claims: [{company: 甲, amount: 1元}]
          counterexamples:
            - 甲融资
      """;

  @TempDir Path folder;

  private List<String> problems(String yaml) throws IOException {
    Path file = folder.resolve("deals.yaml");
    Files.writeString(file, yaml);
    RuleException wrong =
        catchThrowableOfType(
            RuleException.class, () -> RuleSet.load(ClaimTable.load(), List.of(folder)));
    return wrong == null
        ? List.of()
        : wrong.problems().stream()
            .map(line -> line.substring(folder.toString().length() + 1))
            .toList();
  }

  @Test
  void theRuleItselfIsFine() throws IOException {
    assertThat(problems(RULE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          claim: Financing ¦ claim: Financng ¦ deals.yaml:3:12: no claim type 'Financng'; did you mean 'Financing'?
          claim: Financing ¦ about: x ¦ deals.yaml:2:5: a rule has either 'claim' or 'cue'
          id: raise ¦ id: Raise it ¦ deals.yaml:2:9: an id has only letters a-z, digits and -, not 'Raise it'
          id: raise ¦ about: raise ¦ deals.yaml:2:5: 'id' is missing; name the rule: id: with
          modality: reported ¦ modality: reportd ¦ deals.yaml:6:15: no modality 'reportd'; did you mean 'reported'?
          modality: reported ¦ modalty: reported ¦ deals.yaml:6:5: no key 'modalty' here; did you mean 'modality'?
          modality: reported ¦ claim: Role ¦ deals.yaml:6:5: 'claim' is there twice
          modality: reported ¦ negatable: ja ¦ deals.yaml:6:16: expected true or false, not 'ja'
          completed ¦ complet ¦ deals.yaml:5:19: no keyword 'complet' for slot 'status'; did you mean 'completed'?
          status: completed ¦ amount: completed ¦ deals.yaml:5:19: slot 'amount' takes a mention
          {company: 甲, ¦ {compny: 甲, ¦ deals.yaml:9:19: no slot 'compny' in Financing; did you mean 'company'?
          {amount:money} ¦ {raised:money} ¦ deals.yaml:4:32: no slot 'raised' in Financing; there are company, round, amount, currency, bound, investors, valuation, date, status
          {company:org} ¦ {investor:org} ¦ deals.yaml:4:16: no slot 'investor' in Financing; did you mean 'investors'?
          {company:org} ¦ {company:orgg} ¦ deals.yaml:4:24: no mention kind 'orgg'; did you mean 'org'?
          {company:org} ¦ {company:money} ¦ deals.yaml:4:16: slot 'company' takes names, such as org or person
          {amount:money} ¦ {amount:org} ¦ deals.yaml:4:32: slot 'amount' takes figures: money, percent, quantity, number, rank
          {company:org} ¦ {amount:money} ¦ deals.yaml:4:15: slot 'amount' holds one value, but the pattern fills it 2 times
          {amount:money} ¦ {round:text..8} 的? ¦ -
          {amount:money} ¦ {status=(完成)} ¦ deals.yaml:4:32: slot 'status' takes words that mean [completed, planned, cancelled]: {status=$list} with keywords
          {amount:money} ¦ $rais ¦ deals.yaml:4:31: no word list 'rais'; did you mean 'raise'?
          {amount:money} ¦ (a|b ¦ deals.yaml:4:31: '(' is not closed; add ')'
          {amount:money} ¦ a) ¦ deals.yaml:4:32: ')' closes nothing; remove it or quote it: ')'
          {amount:money} ¦ (a|) ¦ deals.yaml:4:34: an empty alternative; write [x] for an optional x
          {amount:money} ¦ ..x ¦ deals.yaml:4:33: a gap needs its length, 1 to 40, as in ..8
          {amount:money} ¦ ..9-{_:org} ¦ deals.yaml:4:35: after - a gap takes the words that it does not pass: ~8-(未|没有)
          {amount:money} ¦ <(x) ¦ deals.yaml:4:31: '<' begins only <!, what must not stand before; quote it: '<'
          {amount:money} ¦ ..99 ¦ deals.yaml:4:33: a gap needs its length, 1 to 40, as in ..8
          {amount:money} ¦ {amount} ¦ deals.yaml:4:38: expected ':' or '='; write {slot:kind}, {slot:text..12} or {slot=words}
          {amount:money} ¦ {amount:money ¦ deals.yaml:4:45: '{' is not closed; add '}'
          {amount:money} ¦ a * b ¦ deals.yaml:4:33: '*' does not belong here; quote it to mean the character: '*'
          {amount:money} ¦ !{amount:money} ¦ deals.yaml:4:32: ! takes words, a list or {_:kind}: !(未|没有|{_:person})
          融资" ¦ 融资 ..8" ¦ deals.yaml:4:15: a gap or free text is followed by nothing required; remove it or end it by a word or $
          `"{company:org} 获 {amount:money} 融资"` ¦ "..3 获" ¦ deals.yaml:4:15: the pattern begins with a gap or free text; put ^ or a required part before it
          `"{company:org} 获 {amount:money} 融资"` ¦ "[获]" ¦ deals.yaml:4:15: the pattern matches the empty text; make a part of it required
          - 甲融资 ¦ [] ¦ deals.yaml:11:7: no counterexample; give a text that looks alike but must not match
          text: 甲获1元融资 ¦ words: 甲 ¦ deals.yaml:8:9: no key 'words' here; there are claims, text
          rules: ¦ rulez: ¦ deals.yaml:1:1: no key 'rulez' here; did you mean 'rules'?
          modality: reported ¦ `modality: "reported` ¦ deals.yaml:12:1: no YAML: found unexpected end of stream
          modality: reported ¦ modality: &x reported ¦ deals.yaml:6:15: anchors and aliases are not read; write the value out
          """)
  void areTold(String right, String wrong, String problem) throws IOException {
    assertThat(problems(RULE.replace(right, wrong)))
        .isEqualTo(problem.equals("-") ? List.of() : List.of(problem));
  }

  @Test
  void allProblemsAreToldAtOnce() throws IOException {
    String second = RULE.replace("rules:\n", "").replace("completed", "done");
    assertThat(problems(RULE + second + second.replace("{status: done}", "{}")))
        .containsExactly(
            "deals.yaml:15:19: no keyword 'done' for slot 'status'; there are completed, planned, cancelled",
            "deals.yaml:22:5: 'deals/raise' is the id of the rule at "
                + folder.resolve("deals.yaml:2:5")
                + " already");
  }

  @Test
  void examplesMustBeThere() throws IOException {
    assertThat(problems(RULE.substring(0, RULE.indexOf("    counter"))))
        .containsExactly(
            "deals.yaml:2:5: 'counterexamples' is missing; give texts that look alike but must not match");
  }

  @Test
  void wordListsAreChecked() throws IOException {
    assertThat(problems("words: {a: [$b], b: [x]}"))
        .singleElement()
        .asString()
        .startsWith("deals.yaml:1:13: no word list 'b'")
        .endsWith("(a list may name only lists above it)");
    assertThat(problems("words: {a: {up: [涨], down: [跌, 涨]}}"))
        .containsExactly(
            "deals.yaml:1:32: '涨' means 'up' already; a word means one thing in a list");
    assertThat(problems("words: {a: []}"))
        .containsExactly("deals.yaml:1:12: a word list has 1 to 5000 words");
  }

  @Test
  void filesThatAreNoText() throws IOException {
    Files.write(
        folder.resolve("latin.yaml"), "words: {a: [é]}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problems("")).containsExactly("latin.yaml:1:1: not UTF-8; save it as UTF-8");
  }

  @Test
  void missingFiles() {
    RuleException wrong =
        catchThrowableOfType(
            RuleException.class,
            () -> RuleSet.load(ClaimTable.load(), List.of(folder.resolve("none.yaml"))));
    assertThat(wrong)
        .hasMessageEndingWith(
            "none.yaml:1:1: cannot be read (NoSuchFileException); check the path");
  }
}
