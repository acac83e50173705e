package io.wenmai.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wenmai.article.Article;
import io.wenmai.article.ArticleReader;
import io.wenmai.article.Block;
import io.wenmai.article.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {
  private static final DocumentReader READER = new DocumentReader();

  private static Stream<Article> articles(Path folder) {
    return new ArticleReader()
        .read(List.of(folder), ReadOptions.standard())
        .filter(Article.class::isInstance)
        .map(Article.class::cast);
  }

  @Test
  void briefs() {
    assertThat(articles(Path.of("seeds/articles")).peek(OffsetsTest::check)).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../shared/seeds", "../shared/corpus"})
  void realArticles(String folder) {
    assumeTrue(Files.isDirectory(Path.of(folder)), "needs the articles of " + folder);
    assertThat(articles(Path.of(folder)).peek(OffsetsTest::check).count()).isPositive();
  }

  private static void check(Article article) {
    String text = article.text();
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(article.name()).isTrue();
    assertThat(String.join("\n", article.blocks().stream().map(b -> of(text, b)).toList()))
        .isEqualTo(text);
    assertThat(of(text, article.blocks().getFirst())).isEqualTo(article.title());
    int last = 0;
    for (Sentence sentence : READER.read(article).sentences()) {
      Block block = article.blocks().get(sentence.paragraph());
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(Math.max(last, block.begin()));
      assertThat(sentence.span().end()).isLessThanOrEqualTo(block.end());
      assertThat(of(text, sentence.span()))
          .isEqualTo(sentence.text())
          .isEqualTo(sentence.text().strip());
      last = sentence.span().end();
      checkWords(text, sentence);
    }
  }

  private static void checkWords(String text, Sentence sentence) {
    int last = sentence.span().begin();
    for (Token token : sentence.tokens()) {
      assertThat(of(text, token.span())).isEqualTo(token.word());
      assertThat(text.substring(last, token.span().begin())).isBlank();
      last = token.span().end();
    }
    assertThat(text.substring(last, sentence.span().end())).isBlank();
  }

  private static String of(String text, Block block) {
    return text.substring(block.begin(), block.end());
  }

  private static String of(String text, Span span) {
    return text.substring(span.begin(), span.end());
  }
}
