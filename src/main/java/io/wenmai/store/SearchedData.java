package io.wenmai.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * The data, for writing: whatever a transaction changes is in the text index when it has ended.
 * Every way to change data goes through single quads, so that none is missed.
 */
final class SearchedData extends DatasetGraphWrapper {
  private final TextIndex index;
  private final Set<Node> changed = new HashSet<>();

  SearchedData(DatasetGraph data, TextIndex index) {
    super(data);
    this.index = index;
  }

  @Override
  public void add(Quad quad) {
    changed.add(quad.getSubject());
    get().add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void delete(Quad quad) {
    changed.add(quad.getSubject());
    get().delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    delete(Quad.create(graph, subject, predicate, object));
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    List.copyOf(org.apache.jena.atlas.iterator.Iter.toList(find(graph, subject, predicate, object)))
        .forEach(this::delete);
  }

  @Override
  public void removeGraph(Node graph) {
    deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void clear() {
    deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    removeGraph(name);
    graph.find().forEachRemaining(triple -> add(Quad.create(name, triple)));
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public void commit() {
    if (transactionMode() == ReadWrite.WRITE && !changed.isEmpty()) {
      Set<Node> all = Set.copyOf(changed);
      changed.clear();
      index.follow(all, super::commit);
    } else {
      super.commit();
    }
  }

  @Override
  public void abort() {
    if (transactionMode() == ReadWrite.WRITE) {
      changed.clear();
    }
    super.abort();
  }

  @Override
  public void end() {
    if (transactionMode() == ReadWrite.WRITE) {
      changed.clear();
    }
    super.end();
  }
}
