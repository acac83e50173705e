package io.wenmai.export;

import java.util.List;

/** Writes the language of Graphviz. */
record Dot(Out out) implements NetworkWriter {
  @Override
  public void begin() {
    out.line("digraph wenmai {");
    out.line("  graph [charset=\"UTF-8\", overlap=false];");
    out.line("  node [shape=box, style=rounded, fontname=\"sans-serif\"];");
    out.line("  edge [fontname=\"sans-serif\", fontsize=10];");
  }

  @Override
  public void vertex(Vertex vertex) {
    out.text("  ", quoted(vertex.id()), " [label=", quoted(vertex.label()));
    attributes(Field.OF_VERTICES, vertex);
    out.line("];");
  }

  @Override
  public void edges() {}

  @Override
  public void edge(Edge edge) {
    out.text("  ", quoted(edge.from()), " -> ", quoted(edge.to()));
    out.text(" [label=", quoted(edge.label()));
    out.text(edge.directed() ? "" : ", dir=\"none\"");
    attributes(Field.OF_EDGES, edge);
    out.line("];");
  }

  private <T> void attributes(List<Field<T>> fields, T item) {
    for (Field<T> field : fields) {
      Object value = field.value().apply(item);
      if (value != null) {
        out.text(", ", field.name(), "=", quoted(value.toString()));
      }
    }
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            quoted.append('\\');
          }
          quoted.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
        });
    return quoted.append('"').toString();
  }

  @Override
  public void end() {
    out.line("}").flush();
  }
}
