package io.wenmai.store;

import io.wenmai.graph.Wm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Tries every graph against the shapes and all together against the checks. */
final class Validation {
  private static final Limits NO_HURRY = new Limits(Duration.ofHours(12), Integer.MAX_VALUE);

  private final DatasetGraph data;

  Validation(DatasetGraph data) {
    this.data = data;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Shaping shaping = new Shaping();
    GraphUpdate graphs = new GraphUpdate(data);
    Iterator<Node> names = data.listGraphNodes();
    while (names.hasNext()) {
      Node name = names.next();
      if (!name.equals(Wm.ONTOLOGY)) {
        findings.addAll(shaping.findings(name, graphs.quads(name)));
      }
    }
    NamedQuery.checks().forEach(check -> findings.addAll(rows(check)));
    return findings.stream().sorted().toList();
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
