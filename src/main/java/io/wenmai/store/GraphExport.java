package io.wenmai.store;

import io.wenmai.graph.Iris;
import io.wenmai.graph.NQuads;
import io.wenmai.graph.Prefixes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Takes the graph out, graph by graph, each in the order of its N-Quads lines, so that the same
 * data always give the same bytes. Holds one graph in memory at a time; the caller holds a
 * transaction.
 */
final class GraphExport {
  private final DatasetGraph data;
  private final Iris iris;

  private final Part part;

  GraphExport(DatasetGraph data, Iris iris, Part part) {
    this.data = data;
    this.iris = iris;
    this.part = part;
  }

  void write(GraphFormat format, OutputStream out) {
    switch (format) {
      case NQUADS -> lines(out);
      case TRIG -> stream(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS), true);
      case TURTLE -> stream(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS), false);
      case JSONLD -> new JsonLdWriter(out, Prefixes.of(iris)).write(graphs());
    }
  }

  private void lines(OutputStream out) {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      for (Node graph : names()) {
        for (String line : sorted(graph).keySet()) {
          writer.write(line);
          writer.write('\n');
        }
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stream(StreamRDF to, boolean named) {
    to.start();
    Prefixes.of(iris).forEach(to::prefix);
    for (Node graph : names()) {
      for (Quad quad : sorted(graph).values()) {
        if (named) {
          to.quad(quad);
        } else {
          to.triple(quad.asTriple());
        }
      }
    }
    to.finish();
  }

  private Stream<Collection<Quad>> graphs() {
    return names().stream().map(graph -> sorted(graph).values()).filter(quads -> !quads.isEmpty());
  }

  private List<Node> names() {
    return Iter.asStream(data.listGraphNodes()).sorted(Comparator.comparing(Node::getURI)).toList();
  }

  private SortedMap<String, Quad> sorted(Node graph) {
    SortedMap<String, Quad> lines = new TreeMap<>();
    Predicate<Quad> wanted = part.of(graph);
    Iter.asStream(data.find(graph, Node.ANY, Node.ANY, Node.ANY))
        .filter(wanted)
        .forEach(quad -> lines.put(NQuads.line(quad), quad));
    return lines;
  }
}
