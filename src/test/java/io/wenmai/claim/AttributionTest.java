package io.wenmai.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.Pipeline;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.RuleSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whom a sentence cites for a claim, and how far that reaches. */
class AttributionTest {
  private static final Pipeline PIPELINE =
      Pipeline.of(Lexicon.shipped(), RuleSet.load(ClaimTable.load(), List.of()));

  @ParameterizedTest
  @CsvFileSource(resources = "/attribution.csv", numLinesToSkip = 1)
  void theClaimsOfTheTypeCiteTheSource(String type, @Nullable String cited, String text) {
    List<Claim> claims =
        PIPELINE.read(FigureClaimsTest.article("|" + text)).claims().stream()
            .filter(claim -> claim.type().name().equals(type))
            .toList();
    assertThat(claims).as(text).isNotEmpty();
    assertThat(claims)
        .allSatisfy(claim ->
            assertThat(claim.attribution() == null ? null : claim.attribution().name())
                .isEqualTo(cited));
  }
}
