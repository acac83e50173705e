package io.wenmai.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes GEXF for Gephi: a comment outside ASCII goes first, by which Gephi tells the encoding, and
 * every attribute is declared. A vertex and an edge last from the day of the first article that
 * says so to the day of the last.
 */
record Gexf(Out out) implements NetworkWriter {
  @Override
  public void begin() {
    out.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.line("<!-- 文脉：实体及其关系 -->");
    out.line("<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">");
    out.line("<meta><creator>Wenmai</creator><description>文脉 Wenmai</description></meta>");
    out.line("<graph mode=\"dynamic\" timeformat=\"date\" defaultedgetype=\"directed\">");
    declare("node", Field.OF_VERTICES);
    declare("edge", Field.OF_EDGES);
    out.line("<nodes>");
  }

  private <T> void declare(String of, List<Field<T>> fields) {
    out.line("<attributes class=\"", of, "\">");
    for (Field<T> field : fields) {
      String type = field.number() ? "long" : "string";
      out.text("<attribute id=\"", field.name(), "\" title=\"", field.name());
      out.line("\" type=\"", type, "\"/>");
    }
    out.line("</attributes>");
  }

  @Override
  public void vertex(Vertex vertex) {
    out.text("<node id=\"", Xml.escaped(vertex.id()));
    out.text("\" label=\"", Xml.escaped(vertex.label()), "\"");
    lasts(vertex.first(), vertex.last());
    out.text(">");
    values(Field.OF_VERTICES, vertex);
    out.line("</node>");
  }

  @Override
  public void edges() {
    out.line("</nodes>").line("<edges>");
  }

  @Override
  public void edge(Edge edge) {
    out.text("<edge id=\"", Xml.escaped(edge.id()));
    out.text("\" source=\"", Xml.escaped(edge.from()));
    out.text("\" target=\"", Xml.escaped(edge.to()));
    out.text("\" label=\"", Xml.escaped(edge.label()));
    out.text("\" type=\"", edge.directed() ? "directed" : "undirected");
    out.text("\" weight=\"" + Math.max(1, edge.claims()) + "\"");
    lasts(edge.first(), edge.last());
    out.text(">");
    values(Field.OF_EDGES, edge);
    out.line("</edge>");
  }

  private void lasts(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null) {
      out.text(" start=\"", from.toString(), "\" end=\"", to.toString(), "\"");
    }
  }

  private <T> void values(List<Field<T>> fields, T item) {
    out.text("<attvalues>");
    for (Field<T> field : fields) {
      Object value = field.value().apply(item);
      if (value != null) {
        out.text("<attvalue for=\"", field.name());
        out.text("\" value=\"", Xml.escaped(value.toString()), "\"/>");
      }
    }
    out.text("</attvalues>");
  }

  @Override
  public void end() {
    out.line("</edges>").line("</graph>").line("</gexf>").flush();
  }
}
