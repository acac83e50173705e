package io.wenmai.export;

import java.util.List;

/** Writes GraphML. */
record GraphMl(Out out) implements NetworkWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  @Override
  public void begin() {
    out.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    out.line("<graphml xmlns=\"", NAMESPACE, "\"");
    out.line("    xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    out.line("    xsi:schemaLocation=\"", NAMESPACE, " ", NAMESPACE, "/1.0/graphml.xsd\">");
    key("label", "node", false);
    Field.OF_VERTICES.forEach(field -> key(field.name(), "node", field.number()));
    key("label", "edge", false);
    Field.OF_EDGES.forEach(field -> key(field.name(), "edge", field.number()));
    out.line("<graph id=\"wenmai\" edgedefault=\"directed\">");
  }

  private void key(String name, String of, boolean number) {
    String type = number ? "long" : "string";
    out.line(
        "<key id=\"" + of + "-" + name + "\" for=\"" + of + "\"",
        " attr.name=\"" + name + "\" attr.type=\"" + type + "\"/>");
  }

  @Override
  public void vertex(Vertex vertex) {
    out.text("<node id=\"", Xml.escaped(vertex.id()), "\">");
    data("node", "label", vertex.label());
    fields("node", Field.OF_VERTICES, vertex);
    out.line("</node>");
  }

  @Override
  public void edges() {}

  @Override
  public void edge(Edge edge) {
    out.text("<edge id=\"", Xml.escaped(edge.id()), "\"");
    out.text(" source=\"", Xml.escaped(edge.from()), "\"");
    out.text(" target=\"", Xml.escaped(edge.to()), "\"");
    out.text(edge.directed() ? ">" : " directed=\"false\">");
    data("edge", "label", edge.label());
    fields("edge", Field.OF_EDGES, edge);
    out.line("</edge>");
  }

  private <T> void fields(String of, List<Field<T>> fields, T item) {
    for (Field<T> field : fields) {
      Object value = field.value().apply(item);
      if (value != null) {
        data(of, field.name(), value.toString());
      }
    }
  }

  private void data(String of, String name, String value) {
    out.text("<data key=\"", of, "-", name, "\">", Xml.escaped(value), "</data>");
  }

  @Override
  public void end() {
    out.line("</graph>").line("</graphml>").flush();
  }
}
