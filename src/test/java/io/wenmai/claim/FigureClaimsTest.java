package io.wenmai.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.wenmai.Pipeline;
import io.wenmai.article.Article;
import io.wenmai.article.Block;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.rule.ClaimTable;
import io.wenmai.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds small articles against the claims of some types that they make, no more and no fewer.
 *
 * <p>In the files a line of text is an article: its title, a bar, its paragraphs with bars between.
 * The lines below it that begin with a dash are its claims.
 */
class FigureClaimsTest {
  private static final Set<String> FIGURES =
      Set.of("PriceMove", "MarketCap", "FinancialResult", "Sales", "Indicator", "Rating");

  /** The types that the texts of a file are held against, where they are not those with figures. */
  private static final Map<String, Set<String>> TYPES =
      Map.of(
          "companies.txt",
          Set.of(
              "Role",
              "PartOf",
              "Stake",
              "Listing",
              "Partnership",
              "Integration",
              "Financing",
              "Investment",
              "Acquisition",
              "PersonnelChange",
              "StakeChange",
              "ShareholderReturn",
              "Regulatory",
              "Layoff"),
          "models.txt",
          Set.of("Release", "Benchmark", "Outperforms", "Spec"));

  private static final LocalDateTime PUBLISHED = LocalDateTime.of(2025, 2, 14, 10, 0);
  private static final Path FILES = Path.of("src/test/resources/claims");

  private final Pipeline pipeline =
      Pipeline.of(Lexicon.shipped(), RuleSet.load(ClaimTable.load(), List.of()));

  private record Example(String text, Set<String> types, List<String> claims) {}

  @TestFactory
  Stream<DynamicTest> theClaimsOfAnArticle() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(FILES)) {
      for (Path file : files.sorted().toList()) {
        examples(file).stream()
            .map(example -> dynamicTest(example.text(), () -> holds(example)))
            .forEach(tests::add);
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static List<Example> examples(Path file) throws IOException {
    Set<String> types = TYPES.getOrDefault(file.getFileName().toString(), FIGURES);
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("- ")) {
        examples.getLast().claims().add(line.substring(2).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        examples.add(new Example(line.strip(), types, new ArrayList<>()));
      }
    }
    return examples;
  }

  private void holds(Example example) {
    List<String> found =
        pipeline.read(article(example.text())).claims().stream()
            .filter(claim -> example.types().contains(claim.type().name()))
            .map(FigureClaimsTest::line)
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(example.claims());
  }

  static Article article(String line) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String part : line.split("\\|", -1)) {
      Block.Kind kind = blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
      blocks.add(new Block(kind, begin, begin + part.length(), null));
      begin += part.length() + 1;
    }
    String text = line.replace('|', '\n');
    String title = text.substring(0, text.indexOf('\n'));
    return new Article("t", null, title, PUBLISHED, "zh-CN", "t", List.of(), text, blocks);
  }

  private static String line(Claim claim) {
    String slots =
        claim.slots().entrySet().stream()
            .map(slot -> slot.getKey() + "=" + word(slot.getValue()))
            .collect(Collectors.joining(" "));
    String voice =
        claim.modality() == Modality.ASSERTED
            ? ""
            : claim.modality().name().toLowerCase(Locale.ROOT) + " ";
    return voice + claim.type().name() + " " + slots;
  }

  private static String word(Value value) {
    return switch (value) {
      case Value.Entity entity -> entity.label();
      case Value.Entities entities ->
          entities.members().stream().map(Value.Entity::label).collect(Collectors.joining(","));
      case Value.Keyword keyword -> keyword.word();
      case Value.Text text -> text.text();
      case Value.Time time -> time.iso();
      case Value.Figure figure ->
          figure.value().stripTrailingZeros().toPlainString()
              + (figure.upper() == null
                  ? ""
                  : "~" + figure.upper().stripTrailingZeros().toPlainString());
    };
  }
}
