package io.wenmai.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.wenmai.graph.SampleNews;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphExportTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void load() {
    store = Store.open(folder);
    Loading.load(store, SampleNews.articles());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void trigAndJsonLdReadBackAsTheSameQuads() {
    DatasetGraph lines = read(GraphFormat.NQUADS, Lang.NQUADS);
    assertThat(IsoMatcher.isomorphic(read(GraphFormat.TRIG, Lang.TRIG), lines)).isTrue();
    assertThat(IsoMatcher.isomorphic(read(GraphFormat.JSONLD, Lang.JSONLD11), lines)).isTrue();
  }

  @Test
  void turtleHoldsTheTriplesOfAllGraphs() {
    Graph all = GraphFactory.createDefaultGraph();
    read(GraphFormat.NQUADS, Lang.NQUADS).find().forEachRemaining(q -> all.add(q.asTriple()));
    DatasetGraph turtle = read(GraphFormat.TURTLE, Lang.TURTLE);
    assertThat(turtle.getDefaultGraph().isIsomorphicWith(all)).isTrue();
  }

  @Test
  void writesIrisBehindPrefixes() {
    assertThat(Loading.export(store, GraphFormat.TRIG))
        .contains("e:alibaba", "e:ai-model:", "kw:confirmed", "wm:changePercent")
        .doesNotContain("<https://w3id.org/wenmai/entity/a");
  }

  private DatasetGraph read(GraphFormat format, Lang lang) {
    return RDFParser.fromString(Loading.export(store, format), lang).toDatasetGraph();
  }
}
