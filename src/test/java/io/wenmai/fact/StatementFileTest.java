package io.wenmai.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenmai.claim.Value;
import io.wenmai.rule.RuleException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementFileTest {
  private static final StatementFile FILE = new StatementFile(Claims.ENTITIES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          - claim: {type: PriceMov, instrument: 阿里}            | f.yaml:1:17: no claim type 'PriceMov'; did you mean 'PriceMove'?
          - claim: {type: PriceMove, instrumnt: 阿里}           | f.yaml:1:28: PriceMove has no slot 'instrumnt'; did you mean 'instrument'?
          - claim: {type: PriceMove, instrument: 阿里, market: HKG} | f.yaml:1:52: no market 'HKG'; did you mean 'HK'?
          - claim: {type: PriceMove, change_percent: 8}         | f.yaml:1:10: no instrument
          - claim: {type: PriceMove, instrument: 阿里, change_percent: acht} | f.yaml:1:60: no number 'acht' for change_percent; write 8.48
          - claim: {type: PriceMove, instrument: 阿里, date: 12.2.2025} | no date '12.2.2025'; write it as 2025-02-12
          - claim: {type: Sales, subject: 阿里, measure: users, value: [9, 8]} | the lesser number first
          - id: x                                               | f.yaml:1:3: no claim
          - {claim: {type: Develops, developer: 阿里}, expect: suported} | no verdict 'suported'; did you mean 'supported'?
          - {claim: {type: Develops, developer: 阿里}, expects: supported} | no key 'expects' here; did you mean 'expect'?
          claim: {type: Develops}                               | expected a list
          - claim: [                                            | no YAML
          """)
  void mistakesSayWhereAndWhatToDo(String text, String message) {
    assertThatThrownBy(() -> FILE.read("f.yaml", text))
        .isInstanceOf(RuleException.class)
        .hasMessageContaining(message);
  }

  @Test
  void allMistakesAreToldAtOnce() {
    assertThatThrownBy(() -> FILE.read("f.yaml", "- id: a\n- id: b\n"))
        .hasMessageContaining("f.yaml:1:3")
        .hasMessageContaining("f.yaml:2:3");
  }

  @Test
  void anEmptyFileIsAMistake() {
    assertThatThrownBy(() -> FILE.read("f.yaml", "\n")).hasMessageContaining("f.yaml:1:1");
  }

  @Test
  void twoStatementsDoNotShareAnId() {
    String claim = ", claim: {type: Develops, developer: 阿里, artifact: 夸克}}\n";
    assertThatThrownBy(() -> FILE.read("f.yaml", "- {id: a" + claim + "- {id: a" + claim))
        .hasMessageContaining("f.yaml:2:3: id 'a' is there twice");
  }

  @ParameterizedTest
  @CsvSource({
    "8.48, 8.475, 8.485",
    "9, 8.5, 9.5",
    "-11.1, -11.15, -11.05",
    "2200000000000, 2150000000000, 2250000000000",
    "2.22万亿, 2215000000000, 2225000000000",
    "4290万, 42895000, 42905000",
    "1000000000, 995000000, 1005000000",
    "10750, 10745, 10755",
    "8.48%, 8.475, 8.485",
    "'\"1,310\"', 1309.5, 1310.5"
  })
  void numbersAreAsExactAsTheyAreWritten(String written, String low, String high) {
    Statement statement =
        Claims.statement("{type: Sales, subject: 苹果, measure: users, value: " + written + "}");
    assertThat(statement.claim().slot("value"))
        .isInstanceOfSatisfying(
            Value.Figure.class,
            figure -> {
              assertThat(figure.low()).isEqualByComparingTo(new BigDecimal(low));
              assertThat(figure.high()).isEqualByComparingTo(new BigDecimal(high));
            });
  }

  @Test
  void claimsInTheFormOfTheExportAreRead() {
    Statement statement =
        Claims.statement(
            "{type: Partnership, args: {partners: [[苹果, Apple], [阿里巴巴, 阿里]], status: confirmed},"
                + " modality: reported, attribution: null, evidence: 一句话}");
    assertThat(statement.claim().slot("partners"))
        .isInstanceOfSatisfying(
            Value.Entities.class, parties -> assertThat(parties.members()).hasSize(2));
    assertThat(statement.unknown()).isEmpty();
  }

  @Test
  void namesThatNobodyBearsAreKept() {
    assertThat(Claims.statement("{type: Develops, developer: 没有这家公司, artifact: 夸克}").unknown())
        .containsExactly("没有这家公司");
  }
}
