package io.wenmai.store;

import io.wenmai.graph.Wm;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Counts what a store holds, by walking its indexes; the caller holds a transaction. */
final class StatsReader {
  private final DatasetGraph data;

  StatsReader(DatasetGraph data) {
    this.data = data;
  }

  StoreStats read(long bytes) {
    return new StoreStats(
        ofType(Wm.ARTICLE),
        ofType(Wm.CLAIM),
        ofType(Wm.ENTITY),
        find(Node.ANY, Node.ANY).count(),
        byType(),
        bySource(),
        bytes);
  }

  private long ofType(Node type) {
    return find(RDF.type.asNode(), type).count();
  }

  private SortedMap<String, Long> byType() {
    SortedMap<String, Long> counts = new TreeMap<>();
    find(RDFS.subClassOf.asNode(), Wm.CLAIM)
        .map(Quad::getSubject)
        .forEach(type -> counts.put(type.getURI().substring(Wm.NS.length()), ofType(type)));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private SortedMap<String, Long> bySource() {
    SortedMap<String, Long> counts = new TreeMap<>();
    find(Wm.PUBLISHER, Node.ANY)
        .forEach(quad -> counts.merge(label(quad.getObject()), 1L, Long::sum));
    return counts;
  }

  private String label(Node entity) {
    return Iter.asStream(data.find(Node.ANY, entity, Wm.LABEL, Node.ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse(entity.getURI());
  }

  private Stream<Quad> find(Node predicate, Node object) {
    return Iter.asStream(data.find(Node.ANY, Node.ANY, predicate, object));
  }
}
