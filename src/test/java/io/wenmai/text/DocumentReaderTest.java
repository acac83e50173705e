package io.wenmai.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.article.Article;
import io.wenmai.article.Block;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static final DocumentReader READER = new DocumentReader();

  private static Article article(String language) {
    return new Article(
        "a",
        null,
        "輝達漲3%！新高",
        LocalDateTime.of(2025, 2, 12, 8, 0),
        language,
        "qq",
        List.of(),
        "輝達漲3%！新高\n作者 | 张三\n阿里收涨８．４８％。市值2.2万亿。",
        List.of(
            new Block(Block.Kind.TITLE, 0, 8, null),
            new Block(Block.Kind.PARAGRAPH, 9, 16, "credit"),
            new Block(Block.Kind.PARAGRAPH, 17, 35, null)));
  }

  @Test
  void sentencesWithoutBoilerplate() {
    Document document = READER.read(article("zh-HK"));
    assertThat(document.sentences())
        .extracting(Sentence::text)
        .containsExactly("輝達漲3%！新高", "阿里收涨８．４８％。", "市值2.2万亿。");
    assertThat(document.sentences())
        .extracting(Sentence::folded)
        .containsExactly("辉达涨3%！新高", "阿里收涨8.48%。", "市值2.2万亿。");
    assertThat(document.sentences()).extracting(Sentence::paragraph).containsExactly(0, 2, 2);
    assertThat(document.sentences())
        .extracting(Sentence::title)
        .containsExactly(true, false, false);
    assertThat(document.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2);
  }

  @Test
  void wordsAreVerbatim() {
    assertThat(READER.read(article("zh-CN")).sentences().get(1).tokens())
        .extracting(Token::word)
        .containsExactly("阿里", "收", "涨", "８．４８", "％", "。");
  }

  @Test
  void otherLanguagesHaveNoSentences() {
    assertThat(READER.read(article("en")).sentences()).isEmpty();
  }

  @Test
  void manyThreadsReadTheSame() {
    Document alone = READER.read(article("zh-CN"));
    assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> READER.read(article("zh-CN"))))
        .allMatch(alone::equals);
  }
}
