package io.wenmai.store;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Tries single graphs against {@code ontology/shapes.ttl}. */
final class Shaping {
  private final Shapes shapes;

  Shaping() {
    this.shapes =
        Shapes.parse(
            RDFParser.fromString(Resources.text("ontology/shapes.ttl"), Lang.TURTLE).toGraph());
  }

  /** What violates a shape, in order. */
  List<Finding> findings(Node name, Collection<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(entry -> new Finding(name.toString(), entry.focusNode().toString(), words(entry)))
        .distinct()
        .sorted()
        .toList();
  }

  private static String words(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : entry.resultPath() + " ";
    return path + entry.message();
  }
}
