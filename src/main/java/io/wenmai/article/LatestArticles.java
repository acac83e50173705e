package io.wenmai.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles of which no two have the same URL: the one published last stays, of those the one with
 * the longest text, so that the order of reading decides nothing.
 *
 * @param articles in the order in which their URLs came first
 * @param replaced how many articles gave way to another one
 */
public record LatestArticles(List<Article> articles, int replaced) {
  private static final Comparator<Article> LATER =
      Comparator.comparing(Article::published)
          .thenComparingInt(article -> article.text().length())
          .thenComparing(Article::text)
          .thenComparing(Article::name);

  public LatestArticles {
    articles = List.copyOf(articles);
  }

  /** Keeps one article a URL, and every article without one. */
  public static LatestArticles of(Collection<Article> all) {
    Map<Object, Article> byUrl = new LinkedHashMap<>();
    for (Article article : all) {
      String url = article.url();
      Object key = url == null ? article : Urls.key(url);
      byUrl.merge(key, article, (a, b) -> LATER.compare(a, b) >= 0 ? a : b);
    }
    return new LatestArticles(List.copyOf(byUrl.values()), all.size() - byUrl.size());
  }
}
