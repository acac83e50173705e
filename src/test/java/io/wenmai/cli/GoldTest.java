package io.wenmai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.wenmai.rule.ClaimTable;
import io.wenmai.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floor under the quality of claims: what was reached once is not lost unnoticed. */
class GoldTest {
  private static final Path OWN = Path.of("src/test/resources/gold");
  private static final Path SHARED = Path.of("../shared");

  @Test
  void ourOwnGoldHasEveryType() throws IOException {
    String gold = Files.readString(OWN.resolve("claims.jsonl"));
    assertThat(ClaimTable.load().types())
        .allSatisfy(type -> assertThat(gold).contains("\"type\": \"" + type.name() + "\""));
  }

  @Test
  void ourOwnArticlesKeepTheirFloorTypeByType() throws IOException {
    Score score = score(OWN.resolve("claims.jsonl"), OWN.resolve("articles"));
    for (String line : Files.readAllLines(OWN.resolve("floors.csv"))) {
      String[] floor = line.split(",", -1);
      assertAbove(floor[0] + " claims", score.claims(floor[0]), floor[1], floor[2]);
      assertAbove(floor[0] + " slots", score.slots(floor[0]), floor[3], floor[4]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dev, corpus/dev, 0.85, 0.57, 0.84, 0.54",
    "seeds, seeds, 0.90, 0.66, 0.90, 0.64",
  })
  void sharedGoldKeepsItsFloor(
      String name, String articles, double claims, double found, double slots, double filled)
      throws IOException {
    Path gold = SHARED.resolve("eval/gold/" + name + ".jsonl");
    assumeThat(gold).as(gold + " is not here: the floor of " + name + " is not checked").exists();
    Score score = score(gold, SHARED.resolve(articles));
    assertAbove(name + " claims", score.claims(), "" + claims, "" + found);
    assertAbove(name + " slots", score.slots(), "" + slots, "" + filled);
  }

  private static Score score(Path gold, Path articles) throws IOException {
    Terminal.Result export =
        Terminal.run("--quiet", "export", "claims-jsonl", "--from", articles.toString());
    List<String> found = export.out().lines().toList();
    return Score.of(Files.readAllLines(gold), found);
  }

  private static void assertAbove(String what, Score.Count count, String precision, String recall) {
    assertThat(count.precision())
        .as("precision of " + what)
        .isGreaterThanOrEqualTo(Double.parseDouble(precision.strip()));
    assertThat(count.recall())
        .as("recall of " + what)
        .isGreaterThanOrEqualTo(Double.parseDouble(recall.strip()));
  }
}
