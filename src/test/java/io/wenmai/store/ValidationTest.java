package io.wenmai.store;

import static io.wenmai.graph.Samples.ALIBABA;
import static io.wenmai.graph.Samples.figure;
import static io.wenmai.graph.Samples.known;
import static io.wenmai.graph.Samples.several;
import static io.wenmai.graph.Samples.text;
import static io.wenmai.graph.Samples.word;
import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.graph.Catalogue;
import io.wenmai.graph.Iris;
import io.wenmai.graph.SampleArticle;
import io.wenmai.graph.SampleNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theSamplesAreSound() {
    LoadReport report = Loading.load(store, SampleNews.articles());
    assertThat(report.findings()).isEmpty();
    assertThat(store.validate()).isEmpty();
  }

  @Test
  void aWrongClaimIsRefusedAloneAndKeptAside() throws IOException {
    SampleArticle article = partly();
    LoadReport report = Loading.load(store, List.of(article));
    assertThat(report.findings())
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("partners"))
        .anyMatch(message -> message.contains("valueLow"))
        .anyMatch(message -> message.contains("currency"));
    assertThat(store.stats().byType()).containsOnlyKeys("Role");
    assertThat(store.validate()).isEmpty();
    Path aside = folder.resolve("quarantine").resolve(local(article) + ".nq");
    assertThat(Files.readString(aside)).contains("# https://", "对手方").doesNotContain("总裁");
  }

  @Test
  void whatWasKeptAsideGoesWhenTheArticleIsMended() {
    Loading.load(store, List.of(partly()));
    SampleArticle mended = headed("好稿").says("甲是总裁。");
    LoadReport report = Loading.load(store, List.of(mended));
    assertThat(report.findings()).isEmpty();
    assertThat(folder.resolve("quarantine").resolve(local(mended) + ".nq")).doesNotExist();
  }

  @Test
  void anArticleThatIsWrongItselfIsRefusedWhole() {
    SampleArticle wrong =
        new SampleArticle("x", "ftp://news.example/x", "坏地址", "2025-02-12T20:31:11", "小报")
            .says("阿里巴巴任命总裁。");
    LoadReport report = Loading.load(store, List.of(wrong));
    assertThat(report.findings()).hasSize(1);
    assertThat(store.stats().articles()).isZero();
  }

  @Test
  void checksSeeWhatJoinsGraphs() {
    Loader loader = store.loader();
    SampleNews.articles().forEach(article -> loader.add(article.graph()));
    loader.finish(Catalogue.of(Iris.DEFAULT, List.of()));
    assertThat(store.validate())
        .extracting(Finding::focus)
        .contains("https://w3id.org/wenmai/entity/alibaba");
  }

  private static SampleArticle partly() {
    return headed("半好半坏")
        .says("阿里与阿里合作。对手方")
        .claim(
            "Partnership",
            "partners",
            several(known(ALIBABA), known(ALIBABA, "阿里")),
            "status",
            word("confirmed"))
        .says("市值。")
        .claim(
            "MarketCap",
            "company",
            known(ALIBABA),
            "value",
            figure("5", "6", "4", "5"),
            "currency",
            text("港元"))
        .says("总裁。")
        .claim("Role", "person", known(ALIBABA), "org", known(ALIBABA), "title", text("总裁"));
  }

  private static SampleArticle headed(String title) {
    return new SampleArticle("p", "https://news.example/p", title, "2025-02-12T20:31:11", "小报");
  }

  private static String local(SampleArticle article) {
    String iri = article.graph().name().getURI();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
