package io.wenmai.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir Path folder;

  @Test
  void theIndexNamesEveryShippedFile() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/rules"))) {
      List<String> there =
          files
              .map(file -> "rules/" + file.getFileName())
              .filter(f -> f.endsWith(".yaml"))
              .toList();
      assertThat(Sources.shipped())
          .extracting(Sources.Source::name)
          .containsExactlyInAnyOrderElementsOf(there);
    }
  }

  @Test
  void foldersAreReadInTheOrderOfTheirNames() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/z.yml"), "\ufeffwords: {x: [y]}");
    Files.writeString(folder.resolve("a.yaml"), "words: {x: [y]}");
    Files.writeString(folder.resolve("readme.md"), "no rules");
    assertThat(Sources.at(List.of(folder)))
        .extracting(Sources.Source::topic, Sources.Source::text)
        .containsExactly(tuple("a", "words: {x: [y]}"), tuple("z", "words: {x: [y]}"));
  }

  @Test
  void filesWithoutRulesShareTheirWords() throws IOException {
    Files.writeString(folder.resolve("z.yaml"), "words: {own: [甲], say: [乙]}");
    Files.writeString(
        folder.resolve("a.yaml"),
        """
        words: {local: [$own, $say]}
        rules:
          - id: x
            cue: x
            pattern: $local $say
            examples: [{text: 甲乙, captures: [{}]}]
            counterexamples: [甲表示]
        """);
    RuleSet rules = RuleSet.load(ClaimTable.load(), List.of(folder));
    assertThat(rules.match(Marked.sentence("甲乙，乙乙，甲表示"))).hasSize(2);
  }
}
