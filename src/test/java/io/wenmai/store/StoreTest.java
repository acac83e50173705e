package io.wenmai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.graph.SampleArticle;
import io.wenmai.graph.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;

  @Test
  void buildingTwiceAddsNothing() {
    try (Store store = Store.open(folder)) {
      assertThat(load(store, Samples.articles()).articles()).containsEntry(Outcome.ADDED, 3);
      LoadReport again = load(store, Samples.articles());
      assertThat(again.articles())
          .containsEntry(Outcome.UNCHANGED, 3)
          .containsEntry(Outcome.ADDED, 0);
    }
  }

  @Test
  void saysWhoIsConnected() {
    try (Store store = Store.open(folder)) {
      load(store, Samples.articles());
      Answer answer =
          store.ask(
              NamedQuery.answer("connected").with(Map.of("entity", "ALIBABA")), Limits.DEFAULT);
      assertThat(answer)
          .isInstanceOfSatisfying(
              Answer.Table.class,
              table -> assertThat(table.texts("otherName")).contains("苹果", "Qwen2.5-Max"));
    }
  }

  private static LoadReport load(Store store, List<SampleArticle> articles) {
    Loader loader = store.loader();
    articles.forEach(article -> loader.add(article.graph()));
    return loader.finish(Samples.catalogue());
  }
}
