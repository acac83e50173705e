package io.wenmai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.graph.Catalogue;
import io.wenmai.graph.NQuads;
import io.wenmai.graph.SampleArticle;
import io.wenmai.graph.SampleNews;
import io.wenmai.graph.Samples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void buildingTwiceAddsNothing() {
    assertThat(Loading.load(store, SampleNews.articles()).articles())
        .containsEntry(Outcome.ADDED, 5);
    String before = Loading.nquads(store);
    LoadReport again = Loading.load(store, SampleNews.articles());
    assertThat(again.articles())
        .containsEntry(Outcome.UNCHANGED, 5)
        .containsEntry(Outcome.ADDED, 0);
    assertThat(Loading.nquads(store)).isEqualTo(before);
  }

  @Test
  void theOrderOfArticlesDoesNotMatter(@TempDir Path other) {
    Loading.load(store, SampleNews.articles());
    List<SampleArticle> shuffled = new ArrayList<>(SampleNews.articles());
    Collections.shuffle(shuffled, new Random(7));
    shuffled.addFirst(SampleNews.older());
    shuffled.add(SampleNews.older());
    try (Store second = Store.open(other)) {
      Loading.load(second, shuffled);
      assertThat(Loading.nquads(second)).isEqualTo(Loading.nquads(store));
    }
  }

  @Test
  void aChangedArticleReplacesOnlyItsOwnGraph() {
    Loading.load(store, List.of(SampleNews.older(), SampleNews.articles().get(1)));
    LoadReport report = Loading.load(store, SampleNews.articles());
    assertThat(report.articles())
        .containsEntry(Outcome.REPLACED, 1)
        .containsEntry(Outcome.UNCHANGED, 1)
        .containsEntry(Outcome.ADDED, 3);
    assertThat(Loading.nquads(store)).doesNotContain("旧稿").contains("两家公司谈合作");
  }

  @Test
  void anOlderTextDoesNotReplaceANewerOne() {
    Loading.load(store, SampleNews.articles());
    String before = Loading.nquads(store);
    assertThat(Loading.load(store, List.of(SampleNews.older())).articles())
        .containsEntry(Outcome.OLDER, 1);
    assertThat(Loading.nquads(store)).isEqualTo(before);
  }

  @Test
  void aRetractedArticleLeavesNothingBehind(@TempDir Path other) {
    Loading.load(store, SampleNews.articles());
    assertThat(store.retract("https://news.example/2#top")).isTrue();
    assertThat(store.retract("https://news.example/2")).isFalse();
    try (Store second = Store.open(other)) {
      Loading.load(second, without(SampleNews.articles(), 1));
      assertThat(Loading.nquads(store)).isEqualTo(Loading.nquads(second));
    }
  }

  private static List<SampleArticle> without(List<SampleArticle> articles, int index) {
    List<SampleArticle> rest = new ArrayList<>(articles);
    rest.remove(index);
    return rest;
  }

  @Test
  void takesInAnotherCatalogueAndNeverTheSameAgain() {
    Loading.load(store, SampleNews.articles());
    String before = Loading.nquads(store);
    Catalogue fewer = Catalogue.of(store.iris(), Samples.entities().subList(0, 5));
    store.loader().finish(fewer);
    assertThat(Loading.nquads(store)).doesNotContain("Joe Tsai").contains("蔡崇信");
    store
        .loader()
        .finish(
            new Catalogue(
                fewer.digest(),
                () -> {
                  throw new AssertionError("the same catalogue was made again");
                }));
    store.loader().finish(Samples.catalogue());
    assertThat(Loading.nquads(store)).isEqualTo(before);
  }

  @Test
  void countsWhatItHolds() {
    Loading.load(store, SampleNews.articles());
    StoreStats stats = store.stats();
    assertThat(stats.articles()).isEqualTo(5);
    assertThat(stats.claims()).isEqualTo(24);
    assertThat(stats.byType()).containsEntry("Partnership", 4L).doesNotContainKey("Layoff");
    assertThat(stats.bySource()).containsEntry("华尔街见闻", 1L).containsEntry("小报", 2L);
    assertThat(stats.bytes()).isPositive();
  }

  @Test
  void staysTheSameWhenCompactedAndOpenedAgain() {
    Loading.load(store, SampleNews.articles());
    String before = Loading.nquads(store);
    store.compact();
    assertThat(Loading.nquads(store)).isEqualTo(before);
    store.close();
    store = Store.open(folder.resolve("store"));
    assertThat(Loading.nquads(store)).isEqualTo(before);
  }

  @Test
  void everyQuadReadsBackAsItWasWritten() {
    Loading.load(store, SampleNews.articles());
    List<String> lines = Loading.nquads(store).lines().toList();
    for (SampleArticle article : SampleNews.articles()) {
      assertThat(lines).containsAll(article.graph().quads().stream().map(NQuads::line).toList());
    }
  }

  @Test
  void noTripleStandsInTwoGraphs() {
    Loading.load(store, SampleNews.articles());
    List<String> triples =
        Loading.nquads(store).lines().map(l -> l.substring(0, l.lastIndexOf(" <"))).toList();
    assertThat(triples).doesNotHaveDuplicates();
  }
}
