package io.wenmai.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatestArticlesTest {
  private static Article article(String name, @Nullable String url, int day) {
    return new Article(
        name,
        url,
        "标题",
        LocalDateTime.of(2025, 2, day, 8, 0),
        "zh-CN",
        "qq",
        List.of(),
        "标题\n" + name,
        List.of());
  }

  @Test
  void theLatestOfAUrlStays() {
    Article old = article("old", "https://a.cn/1", 1);
    Article young = article("young", "http://a.cn/1/#top", 2);
    Article other = article("other", "https://a.cn/2", 1);
    Article none = article("none", null, 1);
    Article nobody = article("nobody", null, 1);
    assertThat(LatestArticles.of(List.of(old, other, none, young, nobody)))
        .isEqualTo(new LatestArticles(List.of(young, other, none, nobody), 1));
    assertThat(LatestArticles.of(List.of(young, old)).articles()).containsExactly(young);
  }

  @Test
  void theOrderOfReadingDecidesNothing() {
    Article a = article("a", "https://a.cn/1", 1);
    Article b = article("b", "https://a.cn/1", 1);
    assertThat(LatestArticles.of(List.of(a, b))).isEqualTo(LatestArticles.of(List.of(b, a)));
  }
}
