package io.wenmai.mention.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.wenmai.article.Article;
import io.wenmai.article.Block;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Name;
import io.wenmai.text.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds paragraphs with marked names against the finder. */
class NameCorpusTest {
  private static final Pattern MARK = Pattern.compile("〔([^|〕]+)\\|([a-z]+)〕");
  private static final LocalDateTime DAY = LocalDateTime.of(2025, 2, 14, 0, 0);
  private static final Map<String, String> SHORT =
      Map.of("organisation", "org", "ai_model", "model");

  private final NameFinder finder = new NameFinder(Lexicon.shipped());
  private final DocumentReader documents = new DocumentReader();

  @TestFactory
  List<DynamicTest> theNamesOfAParagraph() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/corpus/names.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> dynamicTest(line, () -> holds(line)))
        .toList();
  }

  private void holds(String line) {
    List<String> marked = new ArrayList<>();
    Matcher matcher = MARK.matcher(line);
    while (matcher.find()) {
      marked.add(matcher.group(1) + "|" + matcher.group(2));
    }
    assertThat(names(MARK.matcher(line).replaceAll("$1"))).containsExactlyElementsOf(marked);
  }

  private List<String> names(String text) {
    return found(text).map(name -> name.text() + "|" + kind(name)).toList();
  }

  private Stream<Name> found(String text) {
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.TITLE, 0, 0, null),
            new Block(Block.Kind.PARAGRAPH, 1, text.length() + 1, null));
    Article article = new Article("t", null, "", DAY, "zh-CN", "t", List.of(), "\n" + text, blocks);
    return finder.find(documents.read(article)).stream()
        .flatMap(List::stream)
        .filter(Name.class::isInstance)
        .map(Name.class::cast);
  }

  private static String kind(Name name) {
    String kind = name.kind().name().toLowerCase(Locale.ROOT);
    return SHORT.getOrDefault(kind, kind);
  }

  @Test
  void namesOfADatelineAreMarked() {
    assertThat(sources("财联社2月12日电，英伟达涨3%。")).containsExactly("dateline", "lexicon");
    assertThat(sources("格隆汇2月12日｜英伟达涨3%。")).containsExactly("dateline", "lexicon");
    assertThat(sources("英伟达2月12日公告，财联社2月12日报道了它。")).containsExactly("lexicon", "lexicon");
  }

  private List<String> sources(String text) {
    return found(text).map(Name::foundBy).toList();
  }

  @Test
  void namesakesAreNotLinked() {
    assertThat(person("泡泡玛特创始人王宁发布公开信。").entity()).isEqualTo("wang-ning-popmart");
    assertThat(person("一家健身平台的创始人王宁发布公开信。").entity()).isNull();
  }

  private Name person(String text) {
    return found(text).filter(name -> name.kind() == EntityKind.PERSON).findFirst().orElseThrow();
  }

  /** Texts made to be slow: marks that never close, lists, edges and heads without end. */
  @ParameterizedTest
  @ValueSource(
      strings = {"“", "(", "《", "、", "公司、", "有限公司", "上海)有限公司", "分析师张", "Aa Bb ", "GPT-4 ", "ETF"})
  void hostileTextsTakeNoLongerThanOthers(String piece) {
    String text = piece.repeat(40_000 / piece.length());
    assertTimeout(Duration.ofSeconds(20), () -> found(text).toList());
  }
}
