package io.wenmai.bench;

import io.wenmai.article.Article;
import io.wenmai.article.ArticleReader;
import io.wenmai.article.ReadOptions;
import io.wenmai.article.ReadResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The news that benchmarks read: the briefs of the repository, or a folder of one's own. */
final class News {
  private News() {}

  /** Articles with about so many characters together; the same ones come again. */
  static List<Article> of(int characters) {
    List<Article> articles = read();
    List<Article> enough = new ArrayList<>();
    int length = 0;
    for (int i = 0; length < characters; i++) {
      Article article = articles.get(i % articles.size());
      enough.add(article);
      length += article.text().length();
    }
    return enough;
  }

  private static List<Article> read() {
    Path folder = Path.of(System.getProperty("wenmai.bench.articles", "seeds/articles"));
    try (Stream<ReadResult> results =
        new ArticleReader().read(List.of(folder), ReadOptions.standard())) {
      List<Article> articles =
          results.filter(Article.class::isInstance).map(Article.class::cast).toList();
      if (articles.isEmpty()) {
        throw new IllegalStateException(folder + " has no articles: run in the project's root");
      }
      return articles;
    }
  }
}
