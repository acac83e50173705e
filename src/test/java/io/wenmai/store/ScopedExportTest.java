package io.wenmai.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.wenmai.export.ClaimFormat;
import io.wenmai.export.NetworkFormat;
import io.wenmai.graph.SampleArticle;
import io.wenmai.graph.SampleNews;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScopedExportTest {
  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void load() {
    store = Store.open(folder.resolve("store"));
    Loading.load(store, SampleNews.articles());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String network(Store from, NetworkFormat format, Scope scope) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    from.export(format, scope, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String claims(Scope scope) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(ClaimFormat.JSONL, scope, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<JsonObject> elements(Scope scope, String what) {
    JsonObject all =
        JsonParser.parseString(network(store, NetworkFormat.CYTOSCAPE, scope)).getAsJsonObject();
    return StreamSupport.stream(
            all.getAsJsonObject("elements").getAsJsonArray(what).spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(element -> element.getAsJsonObject("data"))
        .toList();
  }

  private static Set<String> ids(Scope scope) {
    Set<String> ids = new TreeSet<>();
    elements(scope, "nodes").forEach(vertex -> ids.add(vertex.get("id").getAsString()));
    return ids;
  }

  @Test
  void drawsEveryEntityThatClaimsAreAboutAndTheEdgesBetweenThem() {
    assertThat(ids(Scope.EVERYTHING)).contains("alibaba", "apple", "baidu", "qwen2-5-max");
    List<JsonObject> edges = elements(Scope.EVERYTHING, "edges");
    assertThat(edges).isNotEmpty();
    assertThat(edges)
        .allMatch(edge -> ids(Scope.EVERYTHING).contains(edge.get("source").getAsString()));
    JsonObject partners =
        edges.stream()
            .filter(edge -> edge.get("id").getAsString().equals("alibaba--partnerOf--apple"))
            .findFirst()
            .orElseThrow();
    assertThat(partners.get("claims").getAsLong()).isPositive();
    assertThat(partners.get("sources").getAsLong()).isPositive();
    assertThat(partners.get("first").getAsString()).isEqualTo("2025-02-12");
    assertThat(partners.get("directed").getAsBoolean()).isFalse();
    assertThat(edges)
        .noneMatch(edge -> edge.get("id").getAsString().startsWith("apple--partnerOf"));
  }

  @Test
  void countsTheClaimsOfAnEntity() {
    JsonObject alibaba =
        elements(Scope.EVERYTHING, "nodes").stream()
            .filter(vertex -> vertex.get("id").getAsString().equals("alibaba"))
            .findFirst()
            .orElseThrow();
    String count =
        "SELECT (COUNT(?claim) AS ?n) { ?claim <https://w3id.org/wenmai/ontology#about>"
            + " <https://w3id.org/wenmai/entity/alibaba> }";
    Answer answer = store.ask(org.apache.jena.query.QueryFactory.create(count), Limits.DEFAULT);
    assertThat(alibaba.get("claims").getAsString())
        .isEqualTo(Loading.table(answer).texts("n").getFirst());
    assertThat(alibaba.get("english").getAsString()).isEqualTo("Alibaba");
  }

  @Test
  void takesOutWhatIsAroundAnEntity() {
    assertThat(ids(new Scope.Around("阿里", 0))).containsExactly("alibaba");
    Set<String> near = ids(new Scope.Around("Alibaba", 1));
    assertThat(near).contains("alibaba", "apple").doesNotContain("canalys");
    assertThat(ids(new Scope.Around("alibaba", 2))).containsAll(near);
  }

  @Test
  void claimsAroundAnEntityAreAboutItAndItsNeighboursOnly() {
    String all = claims(Scope.EVERYTHING);
    assertThat(all.lines()).hasSize(24);
    List<String> near = claims(new Scope.Around("阿里", 0)).lines().toList();
    assertThat(near).isNotEmpty().allMatch(line -> line.contains("阿里巴巴"));
    assertThat(all.lines().toList()).containsAll(near);
  }

  @Test
  void triplesAroundAnEntityReadBackWithAnotherParser() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.export(GraphFormat.TRIG, new Scope.Around("阿里", 1), out);
    Model part = parse(out.toString(StandardCharsets.UTF_8), RDFFormat.TRIG);
    Model all = parse(Loading.nquads(store), RDFFormat.NQUADS);
    assertThat(part).isNotEmpty();
    assertThat(all.size()).isGreaterThan(part.size());
    assertThat(all.containsAll(part)).isTrue();
    assertThat(parse(Loading.export(store, GraphFormat.TRIG), RDFFormat.TRIG)).isEqualTo(all);
  }

  private static Model parse(String text, RDFFormat format) throws IOException {
    return Rio.parse(new StringReader(text), "", format);
  }

  @Test
  void theSameDataGiveTheSameBytes(@TempDir Path other) {
    List<SampleArticle> shuffled = new ArrayList<>(SampleNews.articles());
    Collections.shuffle(shuffled, new Random(3));
    try (Store second = Store.open(other)) {
      Loading.load(second, shuffled);
      for (NetworkFormat format : NetworkFormat.values()) {
        assertThat(network(second, format, Scope.EVERYTHING))
            .isEqualTo(network(store, format, Scope.EVERYTHING));
      }
    }
  }

  @Test
  void tellsWhatNameIsWrongAndWhatIsThere() {
    assertThatThrownBy(() -> claims(new Scope.Around("阿里巴", 1)))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("no entity is named '阿里巴'; did you mean 阿里巴巴");
    assertThatThrownBy(() -> claims(new Scope.Around("天书", 1)))
        .hasMessageContaining("'wenmai query entities' lists");
    assertThatThrownBy(() -> new Scope.Around("阿里", 7)).hasMessageContaining("from 0 to 6");
  }
}
