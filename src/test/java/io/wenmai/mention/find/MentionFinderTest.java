package io.wenmai.mention.find;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.article.Article;
import io.wenmai.article.Block;
import io.wenmai.lexicon.Lexicon;
import io.wenmai.mention.Mention;
import io.wenmai.mention.Money;
import io.wenmai.text.DocumentReader;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names and values that share text. */
class MentionFinderTest {
  private final MentionFinder finder = new MentionFinder(Lexicon.shipped());

  @Test
  void theCurrenciesOfARangeArePartOfIt() {
    assertThat(find("布伦特原油可能跌至72.91美元至73.36美元的区间。").filter(Money.class::isInstance))
        .extracting(Mention::text)
        .containsExactly("72.91美元至73.36美元");
  }

  @Test
  void aCurrencyByItselfIsAName() {
    assertThat(find("周一美元走强。")).extracting(Mention::text).contains("美元");
  }

  private Stream<Mention> find(String text) {
    List<Block> blocks =
        List.of(
            new Block(Block.Kind.TITLE, 0, 0, null),
            new Block(Block.Kind.PARAGRAPH, 1, 1 + text.length(), null));
    LocalDateTime day = LocalDateTime.of(2025, 2, 12, 20, 0);
    Article article = new Article("t", null, "", day, "zh-CN", "t", List.of(), "\n" + text, blocks);
    return finder.find(new DocumentReader().read(article)).stream()
        .flatMap(mentions -> mentions.all().stream());
  }
}
