package io.wenmai.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Writes the JSON of Cytoscape.js, which Cytoscape opens too: one element a line. */
record CytoscapeJson(Out out, AtomicReference<String> separator) implements NetworkWriter {
  CytoscapeJson(Out out) {
    this(out, new AtomicReference<>(""));
  }

  @Override
  public void begin() {
    out.line("{\"format_version\": \"1.0\", \"generated_by\": \"wenmai\",");
    out.line("\"data\": {\"name\": \"文脉 Wenmai\"}, \"elements\": {\"nodes\": [");
  }

  @Override
  public void vertex(Vertex vertex) {
    SequencedMap<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("id", vertex.id());
    data.put("label", vertex.label());
    element(data, Field.OF_VERTICES, vertex);
  }

  @Override
  public void edges() {
    out.line().line("], \"edges\": [");
    separator.set("");
  }

  @Override
  public void edge(Edge edge) {
    SequencedMap<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("id", edge.id());
    data.put("source", edge.from());
    data.put("target", edge.to());
    data.put("label", edge.label());
    data.put("directed", edge.directed());
    element(data, Field.OF_EDGES, edge);
  }

  private <T> void element(
      SequencedMap<String, @Nullable Object> data, List<Field<T>> fields, T item) {
    for (Field<T> field : fields) {
      Object value = field.value().apply(item);
      if (value != null) {
        data.put(field.name(), field.number() ? value : value.toString());
      }
    }
    out.text(separator.getAndSet(",\n"), Json.line(Map.of("data", data)));
  }

  @Override
  public void end() {
    out.line().line("]}}").flush();
  }
}
