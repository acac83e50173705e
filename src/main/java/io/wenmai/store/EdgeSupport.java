package io.wenmai.store;

import io.wenmai.graph.Wm;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Which claims the direct edges come from: the queries that derive them, asked for the claims as
 * well. The caller holds a transaction.
 */
record EdgeSupport(DatasetGraph data, Relations relations) {
  private static final String EDGES = "edges";

  Map<DirectEdge, Support> of(Set<DirectEdge> edges) {
    Map<DirectEdge, Support> support = new HashMap<>();
    edges.forEach(edge -> support.put(edge, new Support()));
    Support.Reader sources = new Support.Reader(data);
    for (Resources.Text text : Resources.folder("queries/derive")) {
      if (text.name().startsWith(EDGES)) {
        add(text, support, sources);
      }
    }
    return support;
  }

  private void add(Resources.Text text, Map<DirectEdge, Support> to, Support.Reader sources) {
    try (QueryExec run = QueryExec.dataset(data).query(select(text)).build()) {
      Iterator<Binding> rows = run.select();
      while (rows.hasNext()) {
        Binding row = rows.next();
        Node relation = row.get(Var.alloc("edge"));
        DirectEdge edge =
            new DirectEdge(row.get(Var.alloc("from")), relation, row.get(Var.alloc("to")))
                .once(relations.of(relation).symmetric());
        Support support = to.get(edge);
        if (support != null) {
          Node claim = row.get(Var.alloc("claim"));
          support.add(claim, sources.of(new Values(data).get(Node.ANY, claim, Wm.STATED_IN)));
        }
      }
    }
  }

  /** The query with the claim beside each edge that it derives. */
  private static Query select(Resources.Text text) {
    Query derive = QueryFactory.create(text.content());
    Query select = QueryFactory.make();
    select.setQuerySelectType();
    for (String variable : new String[] {"from", "edge", "to", "claim"}) {
      select.addResultVar(variable);
    }
    select.setQueryPattern(derive.getQueryPattern());
    return select;
  }
}
