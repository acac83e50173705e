package io.wenmai.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Runs queries within limits; the caller holds a transaction. */
final class QueryRun {
  private final DatasetGraph data;
  private final Limits limits;

  QueryRun(DatasetGraph data, Limits limits) {
    this.data = data;
    this.limits = limits;
  }

  Answer answer(Query query) {
    try (QueryExec run = start(query)) {
      if (query.isSelectType()) {
        return table(run.select());
      }
      if (query.isAskType()) {
        return new Answer.Truth(run.ask());
      }
      if (query.isConstructType() || query.isDescribeType()) {
        return new Answer.Triples(List.copyOf(triples(query, run)));
      }
      throw new StoreException("only SELECT, ASK, CONSTRUCT and DESCRIBE can be answered");
    } catch (QueryCancelledException e) {
      throw new QueryStoppedException(
          "the query took longer than "
              + limits.time().toSeconds()
              + " s and was stopped; ask for less, or name an entity");
    }
  }

  private QueryExec start(Query query) {
    return QueryExec.dataset(data)
        .query(query)
        .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
        .set(ARQ.httpServiceAllowed, false)
        .build();
  }

  private Answer table(RowSet found) {
    List<Map<String, Node>> rows = new ArrayList<>();
    while (found.hasNext()) {
      rows.add(row(found.next(), found.getResultVars()));
      check(rows.size());
    }
    return new Answer.Table(found.getResultVars().stream().map(Var::getVarName).toList(), rows);
  }

  private static Map<String, Node> row(Binding binding, List<Var> columns) {
    Map<String, Node> row = new LinkedHashMap<>();
    for (Var column : columns) {
      Node value = binding.get(column);
      if (value != null) {
        row.put(column.getVarName(), value);
      }
    }
    return java.util.Collections.unmodifiableMap(row);
  }

  private Set<Triple> triples(Query query, QueryExec run) {
    Set<Triple> triples = new LinkedHashSet<>();
    if (query.isConstructType()) {
      run.constructTriples().forEachRemaining(triple -> add(triples, triple));
    } else {
      Graph described = run.describe();
      described.find().forEachRemaining(triple -> add(triples, triple));
    }
    return triples;
  }

  private void add(Set<Triple> triples, Triple triple) {
    triples.add(triple);
    check(triples.size());
  }

  private void check(int size) {
    if (size > limits.rows()) {
      throw new QueryStoppedException(
          "the answer has more than " + limits.rows() + " rows; add a LIMIT or a condition");
    }
  }
}
