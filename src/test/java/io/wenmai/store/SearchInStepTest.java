package io.wenmai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wenmai.graph.Iris;
import io.wenmai.graph.SampleArticle;
import io.wenmai.graph.SampleNews;
import io.wenmai.graph.Wm;
import io.wenmai.search.Hit;
import io.wenmai.search.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What search finds is what the store holds, whatever happened to it. */
class SearchInStepTest {
  @TempDir Path temporary;
  private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    folder = temporary.resolve("store");
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> found(String words, Kind... kinds) {
    Set<Kind> wanted = kinds.length == 0 ? EnumSet.allOf(Kind.class) : Set.of(kinds);
    return store.search(words, wanted, 0, 100).hits().stream().map(Hit::text).toList();
  }

  private List<String> drift() {
    return store.validate().stream()
        .map(Finding::toString)
        .filter(finding -> finding.contains("reindex"))
        .toList();
  }

  @Test
  void findsEntitiesHeadlinesAndSentences() {
    Loading.load(store, SampleNews.articles());
    assertThat(found("阿里巴巴", Kind.ENTITY)).startsWith("阿里巴巴");
    assertThat(found("兩家公司", Kind.ARTICLE)).containsExactly("两家公司谈合作");
    assertThat(found("合作方", Kind.SENTENCE)).contains("苹果已选定阿里巴巴作为合作方。");
    assertThat(drift()).isEmpty();
  }

  @Test
  void whatIsReplacedOrRetractedIsFoundNoMore() {
    Loading.load(store, List.of(SampleNews.older()));
    assertThat(found("旧稿")).hasSize(1);
    Loading.load(store, SampleNews.articles());
    assertThat(found("旧稿")).isEmpty();
    assertThat(found("商谈合作", Kind.SENTENCE)).isEmpty();
    assertThat(drift()).isEmpty();
    store.retract("https://news.example/1");
    assertThat(found("两家公司", Kind.ARTICLE)).isEmpty();
    assertThat(drift()).isEmpty();
  }

  @Test
  void staysInStepThroughLoadsAndRetractionsInAnyOrder() {
    Random random = new Random(11);
    List<SampleArticle> all = new ArrayList<>(SampleNews.articles());
    all.add(SampleNews.older());
    for (int round = 0; round < 7; round++) {
      if (random.nextInt(3) == 0) {
        store.retract("https://news.example/" + (1 + random.nextInt(5)));
      } else {
        Loading.load(store, List.of(all.get(random.nextInt(all.size()))));
      }
      assertThat(drift()).as("round %d", round).isEmpty();
    }
  }

  @Test
  void everyWayToChangeTheDataIsFollowed() {
    Loading.load(store, SampleNews.articles());
    DatasetGraph data = store.writable();
    Node graph = Iris.DEFAULT.articleAt("https://news.example/2");
    Txn.executeWrite(data, () -> data.removeGraph(graph));
    assertThat(drift()).isEmpty();
    Node other = Iris.DEFAULT.articleAt("https://news.example/3");
    Txn.executeWrite(data, () -> data.getGraph(other).clear());
    assertThat(drift()).isEmpty();
    Txn.executeWrite(data, data::clear);
    assertThat(found("阿里")).isEmpty();
    assertThat(drift()).isEmpty();
  }

  @Test
  void whatWasNotCommittedIsNotFound() {
    DatasetGraph data = store.writable();
    Node article = Iris.DEFAULT.articleAt("https://news.example/99");
    assertThatThrownBy(() ->
            Txn.executeWrite(
                data,
                () -> {
                  data.add(article, article, Wm.HEADLINE, NodeFactory.createLiteralString("未定之稿"));
                  throw new IllegalStateException("stopped");
                }))
        .hasMessage("stopped");
    assertThat(found("未定之稿")).isEmpty();
    Loading.load(store, SampleNews.articles());
    assertThat(drift()).isEmpty();
  }

  @Test
  void aProcessThatDiedBetweenTheTwoWritesIsMadeGood() throws IOException {
    Loading.load(store, SampleNews.articles());
    // as it is when the data were committed and the index was not
    Node article = Iris.DEFAULT.articleAt("https://news.example/1");
    DatasetGraph data = store.data();
    Txn.executeWrite(
        data,
        () -> {
          data.deleteAny(article, Node.ANY, Node.ANY, Node.ANY);
          data.add(
              Iris.DEFAULT.entities(),
              Iris.DEFAULT.entity("apple"),
              Wm.LABEL,
              NodeFactory.createLiteralString("苹果牌"));
        });
    assertThat(drift()).isNotEmpty();
    store.close();
    Files.writeString(folder.resolve("search-unfinished"), "");
    store = Store.open(folder);
    assertThat(drift()).isEmpty();
    assertThat(found("苹果牌")).containsExactly("苹果牌");
    assertThat(folder.resolve("search-unfinished")).doesNotExist();
  }

  @Test
  void validationTellsDriftAndReindexMendsIt() {
    Loading.load(store, SampleNews.articles());
    DatasetGraph data = store.data();
    Node article = Iris.DEFAULT.articleAt("https://news.example/1");
    Txn.executeWrite(data, () -> data.deleteAny(article, article, Wm.HEADLINE, Node.ANY));
    assertThat(drift()).anyMatch(finding -> finding.contains("finds it, and it is gone"));
    store.reindex();
    assertThat(drift()).isEmpty();
  }

  @Test
  void anIndexThatIsMissingOrBrokenIsWrittenAnew() throws IOException {
    Loading.load(store, SampleNews.articles());
    store.close();
    try (var files = Files.list(folder.resolve("search"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "broken");
      }
    }
    store = Store.open(folder);
    assertThat(drift()).isEmpty();
    assertThat(found("合作方", Kind.SENTENCE)).isNotEmpty();
  }

  @Test
  void answersInSparql() {
    Loading.load(store, SampleNews.articles());
    String query =
        """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX wm: <https://w3id.org/wenmai/ontology#>
        SELECT ?name (COUNT(?claim) AS ?claims) WHERE {
          (?entity ?score ?name) text:query (rdfs:label "%s" 5) .
          ?claim wm:about ?entity
        } GROUP BY ?name ORDER BY ?name
        """;
    assertThat(names(query.formatted("阿里巴巴"))).contains("阿里巴巴");
    assertThat(names(query.formatted("阿里 AND (["))).isEmpty();
    store.retract("https://news.example/1");
    store.retract("https://news.example/2");
    assertThat(names(query.formatted("苹果 OR ~"))).isEmpty();
  }

  @Test
  void sparqlSeesWhatIsLoadedLater() {
    String query =
        "SELECT ?name { (?a ?s ?name) <http://jena.apache.org/text#query>"
            + " (<https://schema.org/headline> '公司') }";
    assertThat(names(query)).isEmpty();
    Loading.load(store, SampleNews.articles());
    assertThat(names(query)).contains("两家公司谈合作");
  }

  private List<String> names(String query) {
    return Loading.table(store.ask(QueryFactory.create(query), Limits.DEFAULT)).texts("name");
  }
}
