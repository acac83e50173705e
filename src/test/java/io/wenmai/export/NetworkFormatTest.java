package io.wenmai.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.dot.DOTEventDrivenImporter;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is written is what libraries of the formats read, with their schemas where they have any.
 */
class NetworkFormatTest {
  private static final LocalDate DAY = LocalDate.of(2025, 2, 12);
  private static final String NASTY = "阿\"里&<巴>巴'\\ \u0001]]>\uD83D\uDE00\n末";

  private static final List<Vertex> VERTICES =
      List.of(
          new Vertex(
              "alibaba",
              "https://x/alibaba",
              NASTY,
              "A & B",
              "Organisation",
              5,
              2,
              1,
              DAY,
              DAY.plusDays(2)),
          new Vertex("产品:通义", "https://x/产品:通义", "通义", "", "Product", 0, 0, 0, null, null));
  private static final List<Edge> EDGES =
      List.of(
          new Edge("alibaba", "产品:通义", "develops", "研发", "develops", true, 3, 2, DAY, DAY),
          new Edge("alibaba", "产品:通义", "partnerOf", "合作\"", "", false, 0, 0, null, null));

  private static String written(NetworkFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NetworkWriter writer = format.to(out);
    writer.begin();
    VERTICES.forEach(writer::vertex);
    writer.edges();
    EDGES.forEach(writer::edge);
    writer.end();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What an importer tells of vertices by id, and of edges in order. */
  private static final class Read {
    private final Map<String, Map<String, String>> vertices = new TreeMap<>();
    private final List<Map<String, String>> edges = new ArrayList<>();

    static <E> Read by(BaseEventDrivenImporter<String, E> importer) {
      Read read = new Read();
      importer.addVertexConsumer(vertex -> read.attributes(vertex));
      importer.addVertexAttributeConsumer((place, value) ->
          read.attributes(place.getFirst()).put(place.getSecond(), value.getValue()));
      importer.addEdgeConsumer(edge -> read.edges.add(new TreeMap<>()));
      importer.addEdgeAttributeConsumer(
          (place, value) -> read.edges.getLast().put(place.getSecond(), value.getValue()));
      return read;
    }

    private Map<String, String> attributes(String vertex) {
      return vertices.computeIfAbsent(vertex, key -> new TreeMap<>());
    }

    void check(String label) {
      assertThat(vertices.keySet()).containsExactlyInAnyOrder("alibaba", "产品:通义");
      assertThat(vertices.get("alibaba"))
          .containsEntry("label", label)
          .containsEntry("english", "A & B")
          .containsEntry("kind", "Organisation")
          .containsEntry("claims", "5")
          .containsEntry("first", "2025-02-12")
          .containsEntry("last", "2025-02-14");
      assertThat(vertices.get("产品:通义")).containsEntry("label", "通义").doesNotContainKey("first");
      assertThat(edges).hasSize(2);
      assertThat(edges.getFirst())
          .containsEntry("label", "研发")
          .containsEntry("relation", "develops")
          .containsEntry("claims", "3")
          .containsEntry("sources", "2")
          .containsEntry("first", "2025-02-12");
      assertThat(edges.getLast()).containsEntry("label", "合作\"").doesNotContainKey("english");
    }
  }

  @Test
  void graphMlReadsBackAndFitsItsSchema() {
    GraphMLEventDrivenImporter importer = new GraphMLEventDrivenImporter();
    importer.setSchemaValidation(true);
    Read read = Read.by(importer);
    importer.importInput(new StringReader(written(NetworkFormat.GRAPHML)));
    read.check("阿\"里&<巴>巴'\\ ]]>\uD83D\uDE00 末");
  }

  @Test
  void gexfReadsBackAndFitsItsSchema() {
    SimpleGEXFEventDrivenImporter importer = new SimpleGEXFEventDrivenImporter();
    importer.setSchemaValidation(true);
    Read read = Read.by(importer);
    importer.importInput(new StringReader(written(NetworkFormat.GEXF)));
    read.check("阿\"里&<巴>巴'\\ ]]>\uD83D\uDE00 末");
  }

  @Test
  void gexfHasWhatGephiNeeds() {
    String written = written(NetworkFormat.GEXF);
    assertThat(written.indexOf("<!-- 文脉")).isBetween(0, 50);
    assertThat(written)
        .contains("mode=\"dynamic\" timeformat=\"date\"")
        .contains(" start=\"2025-02-12\" end=\"2025-02-14\"")
        .contains("type=\"undirected\"");
    assertThat(written.codePoints().filter(c -> c < 32 && c != '\n')).isEmpty();
  }

  @Test
  void dotReadsBack() {
    DOTEventDrivenImporter importer = new DOTEventDrivenImporter();
    Read read = Read.by(importer);
    importer.importInput(new StringReader(written(NetworkFormat.DOT)));
    read.check("阿\"里&<巴>巴'\\  ]]>\uD83D\uDE00 末");
  }

  @Test
  void cytoscapeReadsBack() {
    JsonObject elements =
        JsonParser.parseString(written(NetworkFormat.CYTOSCAPE))
            .getAsJsonObject()
            .getAsJsonObject("elements");
    JsonObject vertex = data(elements.getAsJsonArray("nodes"), 0);
    assertThat(vertex.get("label").getAsString()).isEqualTo(NASTY);
    assertThat(vertex.get("claims").getAsLong()).isEqualTo(5);
    assertThat(vertex.get("last").getAsString()).isEqualTo("2025-02-14");
    JsonObject edge = data(elements.getAsJsonArray("edges"), 1);
    assertThat(edge.get("target").getAsString()).isEqualTo("产品:通义");
    assertThat(edge.get("directed").getAsBoolean()).isFalse();
    assertThat(edge.has("english")).isFalse();
  }

  private static JsonObject data(JsonArray elements, int index) {
    return elements.get(index).getAsJsonObject().getAsJsonObject("data");
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyDrawingIsOneToo(NetworkFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NetworkWriter writer = format.to(out);
    writer.begin();
    writer.edges();
    writer.end();
    Reader empty = new StringReader(out.toString(StandardCharsets.UTF_8));
    switch (format) {
      case GRAPHML -> new GraphMLEventDrivenImporter().importInput(empty);
      case GEXF -> new SimpleGEXFEventDrivenImporter().importInput(empty);
      case DOT -> new DOTEventDrivenImporter().importInput(empty);
      case CYTOSCAPE -> assertThat(JsonParser.parseReader(empty).isJsonObject()).isTrue();
    }
  }
}
