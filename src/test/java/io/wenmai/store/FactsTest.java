package io.wenmai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.fact.Disagreement;
import io.wenmai.graph.Catalogue;
import io.wenmai.graph.SampleArticle;
import io.wenmai.graph.SampleNews;
import io.wenmai.graph.Samples;
import io.wenmai.lexicon.Entity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts in the store: what they say, and that they keep in step with the articles. */
class FactsTest {
  @TempDir Path folder;
  private Store store;
  private Store whole;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("store"));
    whole = Store.open(folder.resolve("whole"));
  }

  @AfterEach
  void close() {
    store.close();
    whole.close();
  }

  @Test
  void articlesOneByOneGiveTheFactsOfAllAtOnce() {
    Loading.load(whole, SampleNews.articles());
    List<SampleArticle> shuffled = new ArrayList<>(SampleNews.articles());
    Collections.shuffle(shuffled, new Random(3));
    shuffled.forEach(article -> Loading.load(store, List.of(article)));
    assertThat(Loading.nquads(store)).isEqualTo(Loading.nquads(whole));
  }

  @Test
  void aChangedArticleTakesItsOldAnswersWithIt() {
    Loading.load(whole, SampleNews.articles());
    Loading.load(store, List.of(SampleNews.older(), SampleNews.articles().get(2)));
    Loading.load(store, SampleNews.articles());
    assertThat(Loading.nquads(store)).isEqualTo(Loading.nquads(whole));
  }

  @Test
  void articlesTakenOutTakeTheirAnswersWithThem() {
    Loading.load(whole, List.of(SampleNews.articles().get(1)));
    Loading.load(store, List.of(SampleNews.articles().get(0), SampleNews.articles().get(1)));
    Loading.load(store, List.of(SampleNews.articles().get(3)));
    assertThat(store.retract("https://news.example/1")).isTrue();
    assertThat(store.retract("https://news.example/4")).isTrue();
    assertThat(Loading.nquads(store)).isEqualTo(Loading.nquads(whole));
  }

  @Test
  void whatIsLearnedOfEntitiesCountsForOldArticlesToo() {
    Catalogue knowing = Catalogue.of(store.iris(), knowingFiscalYears());
    load(whole, knowing);
    Loading.load(store, SampleNews.articles());
    load(store, knowing);
    assertThat(Loading.nquads(store)).isEqualTo(Loading.nquads(whole));
  }

  private static void load(Store store, Catalogue catalogue) {
    Loader loader = store.loader();
    SampleNews.articles().forEach(article -> loader.add(article.graph(store.iris())));
    loader.finish(catalogue);
  }

  private static List<Entity> knowingFiscalYears() {
    return Samples.entities().stream().map(FactsTest::knowing).toList();
  }

  private static Entity knowing(Entity entity) {
    Map<String, String> facts = new HashMap<>(entity.facts());
    facts.put("fiscalYearEnd", "03-31");
    return new Entity(
        entity.id(),
        entity.kind(),
        entity.label(),
        entity.labels(),
        entity.aliases(),
        entity.tickers(),
        entity.types(),
        entity.relations(),
        facts);
  }

  @Test
  void disagreementsHaveBothSidesWithTheirSentences() {
    Loading.load(store, SampleNews.articles());
    List<Disagreement> all = new Disagreements(store).list(null);
    assertThat(all)
        .extracting(Disagreement::reasons)
        .containsExactly(List.of("8.48% against 9.2%"));
    Disagreement close = new Disagreements(store).list("09988.HK").getFirst();
    assertThat(close.question()).contains("阿里巴巴", "2025-02-12", "HK");
    assertThat(close.sides())
        .extracting(side -> side.support().getFirst().claim().evidence().quote())
        .containsExactlyInAnyOrder("阿里港股收涨8.48%。", "2月12日阿里港股收涨9.2%。");
    assertThat(new Disagreements(store).list("Canalys")).isEmpty();
  }

  @Test
  void statementsAreCheckedAgainstTheStore() {
    Loading.load(store, SampleNews.articles());
    Checks checks = new Checks(store);
    var results =
        checks.check(
            checks.read(
                "f.yaml",
                """
                - claim: {type: PriceMove, instrument: 阿里, market: HK, date: 2025-02-12, change_percent: 8.5}
                - claim: {type: Sales, subject: apple, measure: shipments, period: 2024, change_percent: -17}
                - claim: {type: Benchmark, artifact: Qwen2.5-Max, benchmark: Chatbot Arena, rank: 6}
                - claim: {type: Partnership, partners: [百度, 阿里巴巴], status: confirmed}
                - claim: {type: Acquisition, acquirer: 百度, target: 某影视公司, status: proposed}
                """));
    assertThat(results)
        .extracting(check -> check.verdict().keyword())
        .containsExactly("disputed", "supported", "contradicted", "not_found", "reported");
  }
}
