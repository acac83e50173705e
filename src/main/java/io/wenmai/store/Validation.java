package io.wenmai.store;

import io.wenmai.graph.Wm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Tries every graph against the shapes and all together against the checks. */
final class Validation {
  private static final int BATCH = 200;
  private static final Limits NO_HURRY = new Limits(Duration.ofHours(12), Integer.MAX_VALUE);

  private final DatasetGraph data;

  Validation(DatasetGraph data) {
    this.data = data;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(shaped());
    NamedQuery.checks().forEach(check -> findings.addAll(rows(check)));
    return findings.stream().sorted().toList();
  }

  /** Reads some graphs, since only this thread holds the transaction, and tries them on all. */
  private List<Finding> shaped() {
    List<Finding> findings = new ArrayList<>();
    Shaping shaping = new Shaping();
    GraphUpdate graphs = new GraphUpdate(data);
    List<Node> names =
        Iter.toList(data.listGraphNodes()).stream().filter(n -> !n.equals(Wm.ONTOLOGY)).toList();
    for (int begin = 0; begin < names.size(); begin += BATCH) {
      Map<Node, Set<Quad>> batch = new LinkedHashMap<>();
      names
          .subList(begin, Math.min(begin + BATCH, names.size()))
          .forEach(name -> batch.put(name, graphs.quads(name)));
      batch.entrySet().parallelStream()
          .flatMap(graph -> shaping.findings(graph.getKey(), graph.getValue()).stream())
          .forEachOrdered(findings::add);
    }
    return findings;
  }

  private List<Finding> rows(NamedQuery check) {
    return switch (new QueryRun(data, NO_HURRY).answer(check.with(Map.of()))) {
      case Answer.Table table -> table.rows().stream().map(row -> finding(check, row)).toList();
      case Answer.Truth truth -> throw noTable(check);
      case Answer.Triples triples -> throw noTable(check);
    };
  }

  private static Finding finding(NamedQuery check, Map<String, Node> row) {
    return new Finding(Answer.text(row.get("graph")), Answer.text(row.get("focus")), check.title());
  }

  private static StoreException noTable(NamedQuery check) {
    return new StoreException("check " + check.name() + " is no SELECT query");
  }
}
