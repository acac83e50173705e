package io.wenmai.mention.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.article.Article;
import io.wenmai.article.Block;
import io.wenmai.lexicon.Entity;
import io.wenmai.lexicon.EntityKind;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.find.MentionFinder;
import io.wenmai.text.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarvestTest {
  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final LocalDateTime DAY = LocalDateTime.of(2025, 2, 14, 0, 0);
  private static final List<String> TEXTS =
      List.of(
          "杭州云栖智远科技有限公司（以下简称“云栖智远”）宣布融资。云栖智远CEO郝峻远表示满意。",
          "杭州云栖智远科技有限公司发布新品。英伟达涨3%。",
          "策略师Jeremy Fairbank说，市场过热。Fairbank还说会跌。",
          "泽麦生物（02999.HK）今日上市。");

  private final MentionFinder mentions = new MentionFinder(LEXICON);
  private final DocumentReader documents = new DocumentReader();

  @Test
  void namesComeWithTheirShortFormsAndEvidence() {
    Harvested company = harvest(List.of(0, 1, 2, 3), 2).getFirst();
    assertThat(company.label()).isEqualTo("杭州云栖智远科技有限公司");
    assertThat(company.kind()).isEqualTo(EntityKind.ORGANISATION);
    assertThat(company.articles()).isEqualTo(2);
    assertThat(company.aliases()).contains("云栖智远");
    assertThat(company.proofs()).contains("full-name", "introduced");
    assertThat(company.evidence()).startsWith("杭州云栖智远");
  }

  @Test
  void aListingCodeIsASecondArticle() {
    assertThat(harvest(List.of(3), 2))
        .singleElement()
        .satisfies(name -> {
          assertThat(name.label()).isEqualTo("泽麦生物");
          assertThat(name.tickers()).containsExactly("02999.HK");
        });
    assertThat(harvest(List.of(2), 2)).isEmpty();
    assertThat(harvest(List.of(2), 1)).extracting(Harvested::label).contains("Jeremy Fairbank");
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    assertThat(harvest(List.of(3, 1, 0, 2), 1)).isEqualTo(harvest(List.of(0, 1, 2, 3), 1));
  }

  @Test
  void whatTheLexiconHasIsNotHarvested() {
    assertThat(harvest(List.of(0, 1, 2, 3), 1)).extracting(Harvested::label).doesNotContain("英伟达");
  }

  @Test
  void theLexiconAcceptsWhatIsPrinted(@TempDir Path folder) throws IOException {
    List<Harvested> names = harvest(List.of(0, 1, 2, 3), 1);
    String lines = names.stream().map(Harvested::yaml).collect(Collectors.joining("\n"));
    Path file = Files.writeString(folder.resolve("mine.yaml"), "entities:\n" + lines + "\n");
    Lexicon more = Lexicon.load(List.of(file));
    assertThat(more.entities()).hasSize(LEXICON.entities().size() + names.size());
    assertThat(more.named("杭州云栖智远科技有限公司"))
        .extracting(Entity::id)
        .singleElement()
        .asString()
        .startsWith("name-");
    assertThat(more.entity("jeremy-fairbank")).isNotNull();
  }

  private List<Harvested> harvest(List<Integer> order, int least) {
    Harvest harvest = new Harvest(LEXICON);
    order.forEach(i -> harvest.add("a" + i, mentions.find(documents.read(article(i)))));
    return harvest.result(least);
  }

  private static Article article(int i) {
    String text = TEXTS.get(i);
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.TITLE, 0, 0, null),
            new Block(Block.Kind.PARAGRAPH, 1, text.length() + 1, null));
    return new Article("a" + i, null, "", DAY, "zh-CN", "t", List.of(), "\n" + text, blocks);
  }
}
