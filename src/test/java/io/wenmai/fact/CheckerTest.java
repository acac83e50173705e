package io.wenmai.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Statements against claims give the verdicts of {@code checks.txt}. */
class CheckerTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/checks.txt", delimiter = '|', commentCharacter = '#')
  void verdict(String statement, String claims, String verdict, String near) {
    Check check =
        new Checker(Claims.ENTITIES)
            .check(Claims.statement(statement), Claims.stated(claims.split(";;", -1)));
    assertThat(check.verdict().keyword()).as(check.toString()).isEqualTo(verdict);
    if (near != null) {
      assertThat(check.nearest()).extracting(Witness::says).anyMatch(says -> says.contains(near));
    }
  }
}
